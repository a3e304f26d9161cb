# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: an input that must be given is left out
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say()
