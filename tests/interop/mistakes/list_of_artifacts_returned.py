# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-122
# mistake: a list of artifacts as an output
from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Output


@dsl.component
def step(tables: Output[List[Dataset]]):
    print(tables)


@dsl.pipeline
def flow():
    step()
