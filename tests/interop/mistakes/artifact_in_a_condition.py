# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: a condition over an artifact
from kfp import dsl

from steps import make, say


@dsl.pipeline

def flow():
    with dsl.If(make(n=1).output == "a"):
        say(text="a")
