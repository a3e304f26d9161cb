# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-139
# mistake: a bad accelerator type
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_accelerator_type("NVIDIA A100")
