# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-132
# mistake: a bad memory quantity
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_memory_limit("4GB")
