# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a list of texts where a list of numbers is asked for
from kfp import dsl

from steps import numbers, total, words


@dsl.pipeline

def flow():
    total(numbers=words(count=2).output)
