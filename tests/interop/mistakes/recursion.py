# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-332
# mistake: a pipeline that calls itself
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int):
    number(n=n)
    flow(n=n)
