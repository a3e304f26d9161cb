# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a field that the items of a loop do not have
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=[{"first": "a"}, {"first": "b"}]) as item:
        say(text=item.frist)
