# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a branch that makes no value where the others do
from kfp import dsl

from steps import note, number, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == 1):
        first = say(text="a")
    with dsl.Elif(n == 2):
        number(n=1)
    with dsl.Else():
        third = say(text="c")
    note(text=dsl.OneOf(first.output, third.output))
