# SPDX-License-Identifier: Apache-2.0
# code: LOOP
# mistake: a loop over a list of artifacts, which clusters refuse
from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Input

from steps import use


@dsl.pipeline

def flow(tables: Input[List[Dataset]]):
    with dsl.ParallelFor(items=tables) as table:
        use(table=table)
