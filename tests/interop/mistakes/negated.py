# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: "not" in a condition (in Java: a condition of the graph)
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(n: int):
    with dsl.If(not n > 3):
        say(text="less")
