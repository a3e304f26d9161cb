# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-110
# mistake: an input with the name of the single output
from kfp import dsl
from kfp.dsl import Output


@dsl.component
def step(Output: int):
    print(Output)


@dsl.pipeline
def flow():
    step(Output=1)
