# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-121
# mistake: artifacts inside a map
from typing import Dict

from kfp import dsl
from kfp.dsl import Dataset


@dsl.component
def step(tables: Dict[str, Dataset]):
    print(tables)


@dsl.pipeline
def flow(tables: Dict[str, str]):
    step(tables=tables)
