# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: a plain "for" over a task's list (in Java: a loop of the graph)
from kfp import dsl

from steps import say, words


@dsl.pipeline

def flow():
    for word in words(count=2).output:
        say(text=word)
