# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-222
# mistake: resources for a nested pipeline, which has no container
from kfp import dsl

from steps import flip


@dsl.pipeline
def inner():
    flip()


@dsl.pipeline
def flow():
    inner().set_cpu_limit("1")
