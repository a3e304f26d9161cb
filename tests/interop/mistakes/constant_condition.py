# SPDX-License-Identifier: Apache-2.0
# code: DECIDE
# mistake: a condition that is always true
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.If(1 < 2):
        say(text="a")
