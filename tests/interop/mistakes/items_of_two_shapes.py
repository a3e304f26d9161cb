# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a loop over constants with different fields
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=[{"first": "a"}, {"second": "b"}]) as item:
        say(text=item.first)
