# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-311
# mistake: arithmetic on an input of the run
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int):
    number(n=n * 2)
