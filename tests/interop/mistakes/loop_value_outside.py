# SPDX-License-Identifier: Apache-2.0
# code: LOOP
# mistake: a loop's value used outside of it, not collected
from kfp import dsl

from steps import note, say


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=["a", "b"]) as item:
        said = say(text=item)
    note(text=said.output)
