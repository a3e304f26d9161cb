# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-133
# mistake: a request above its limit
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_cpu_limit("1").set_cpu_request("2").set_memory_limit("1Gi").set_memory_request("2Gi")
