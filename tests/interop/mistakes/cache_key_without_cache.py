# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-225
# mistake: a cache key for a task whose cache is off
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_caching_options(False, cache_key="k")
