# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-130
# mistake: a default that cannot be carried exactly
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int = 9007199254740993):
    number(n=n)
