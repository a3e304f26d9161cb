# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-221
# mistake: an option set twice
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_cpu_limit("1").set_cpu_limit("2")
