# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a text compared with a number
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(text: str):
    with dsl.If(text > 3):
        say(text="a")
