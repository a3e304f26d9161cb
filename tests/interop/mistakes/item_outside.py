# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a loop's item used outside of it
from kfp import dsl

from steps import note, say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=["a", "b"]) as item:
        say(text=item)
    note(text=item)
