# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-224
# mistake: a retry factor below one
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_retry(2, backoff_factor=0.5)
