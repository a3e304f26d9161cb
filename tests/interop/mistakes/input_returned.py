# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-330
# mistake: a pipeline that returns its input
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int) -> int:
    number(n=n)
    return n
