# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-134
# mistake: a count of accelerators below one
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_accelerator_type("nvidia.com/gpu").set_accelerator_limit(-1)
