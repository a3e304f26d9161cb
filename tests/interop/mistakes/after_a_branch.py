# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: waiting for a task of a branch, from outside
from kfp import dsl

from steps import flip, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n > 1):
        said = say(text="a")
    flip().after(said)
