# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a list of artifacts where one is asked for
from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Input

from steps import use


@dsl.pipeline

def flow(tables: Input[List[Dataset]]):
    use(table=tables)
