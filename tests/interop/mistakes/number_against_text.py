# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a number compared with a text
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == "3"):
        say(text="a")
