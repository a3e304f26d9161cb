# SPDX-License-Identifier: Apache-2.0
# code: -
# mistake: an outer loop's item within text in an inner loop (in Java it works)
from typing import List

from kfp import dsl

from steps import note


@dsl.pipeline

def flow(names: List[str], counts: List[int]):
    with dsl.ParallelFor(items=names) as name:
        with dsl.ParallelFor(items=counts) as count:
            note(text=f"{name} {count}")
