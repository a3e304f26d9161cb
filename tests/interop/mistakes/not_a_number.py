# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-329
# mistake: NaN as an argument
from kfp import dsl

from steps import ratio


@dsl.pipeline

def flow():
    ratio(x=float("nan"))
