# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-311
# mistake: arithmetic on a task's output
from kfp import dsl

from steps import number


@dsl.pipeline

def flow():
    number(n=number(n=1).output + 1)
