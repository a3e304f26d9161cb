# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: a branch's value used outside of it
from kfp import dsl

from steps import note, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n > 3):
        said = say(text="a")
    note(text=said.output)
