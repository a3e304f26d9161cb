# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-339
# mistake: a list of artifacts for a nested pipeline, of which clusters keep one
from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Input

from steps import merge


@dsl.pipeline
def inner(tables: Input[List[Dataset]]):
    merge(tables=tables)


@dsl.pipeline
def flow(tables: Input[List[Dataset]]):
    inner(tables=tables)
