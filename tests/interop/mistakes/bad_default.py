# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-130
# mistake: a default that is not of its input's type
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int = "many"):
    number(n=n)
