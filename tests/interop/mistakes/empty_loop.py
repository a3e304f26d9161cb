# SPDX-License-Identifier: Apache-2.0
# code: LOOP
# mistake: a loop over an empty constant list
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=[]) as item:
        say(text=item)
