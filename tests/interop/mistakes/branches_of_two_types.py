# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: branches that make values of different types
from kfp import dsl

from steps import note, number, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == 1):
        first = say(text="a")
    with dsl.Else():
        second = number(n=1)
    note(text=dsl.OneOf(first.output, second.output))
