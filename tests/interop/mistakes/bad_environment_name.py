# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-136
# mistake: a bad name for an environment variable
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_env_variable("1 A", "x")
