# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-337
# mistake: waiting for what is no task
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow(n: int):
    flip().after(n)
