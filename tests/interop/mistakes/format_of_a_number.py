# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-327
# mistake: a format of a number that exists only at run time
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(x: float):
    say(text=f"{x:.2f}")
