# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-132
# mistake: a bad CPU quantity
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_cpu_limit("2 cores")
