# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-303
# mistake: "catch" of a failing task
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    try:
        say(text="a")
    except Exception:
        say(text="b")
