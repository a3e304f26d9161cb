# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: a condition over a list
from kfp import dsl

from steps import say, words


@dsl.pipeline

def flow():
    with dsl.If(words(count=2).output == "a"):
        say(text="a")
