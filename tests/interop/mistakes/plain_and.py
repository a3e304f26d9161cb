# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: "and" in a condition (in Java: a condition of the graph)
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(n: int, text: str):
    with dsl.If(n > 3 and text == "a"):
        say(text="more")
