# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-330
# mistake: a pipeline that returns a constant
from kfp import dsl

from steps import number


@dsl.pipeline

def flow() -> int:
    number(n=1)
    return 2
