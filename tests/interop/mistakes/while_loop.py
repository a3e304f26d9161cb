# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-302
# mistake: "while" over a task's output
from kfp import dsl

from steps import number


@dsl.pipeline

def flow():
    made = number(n=1)
    while made.output < 3:
        made = number(n=made.output)
