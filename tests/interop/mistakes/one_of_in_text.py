# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: a branch's value within text
from kfp import dsl

from steps import note, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == 1):
        first = say(text="a")
    with dsl.Else():
        second = say(text="b")
    chosen = dsl.OneOf(first.output, second.output)
    note(text=f"chosen: {chosen}")
