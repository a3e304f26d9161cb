# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: a plain "if" over a task's output (in Java: a condition of the graph)
from kfp import dsl

from steps import number, say


@dsl.pipeline

def flow():
    if number(n=1).output > 3:
        say(text="more")
