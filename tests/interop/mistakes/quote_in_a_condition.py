# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: a text with a quote in a condition (in Java it works)
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(text: str):
    with dsl.If(text == "it's"):
        say(text="more")
