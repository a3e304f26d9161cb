# SPDX-License-Identifier: Apache-2.0
# code: LOOP
# mistake: a negative limit for a loop
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=["a"], parallelism=-1) as item:
        say(text=item)
