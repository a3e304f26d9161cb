# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-312
# mistake: one element of a list that exists only at run time
from kfp import dsl

from steps import say, words


@dsl.pipeline

def flow():
    say(text=words(count=2).output[0])
