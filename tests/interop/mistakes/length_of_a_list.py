# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-312
# mistake: the length of a list that exists only at run time
from kfp import dsl

from steps import number, words


@dsl.pipeline

def flow():
    number(n=len(words(count=2).output))
