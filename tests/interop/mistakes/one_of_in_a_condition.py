# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: a branch's value in a condition and nowhere else (in Java it works)
from kfp import dsl

from steps import number, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == 1):
        first = number(n=1)
    with dsl.Else():
        second = number(n=2)
    with dsl.If(dsl.OneOf(first.output, second.output) > 1):
        say(text="more")
