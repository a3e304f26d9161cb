# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a loop over constants of different types
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=["a", 2]) as item:
        say(text=item)
