# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-134
# mistake: a negative number of retries
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_retry(-1)
