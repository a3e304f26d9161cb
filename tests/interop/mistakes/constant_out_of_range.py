# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-329
# mistake: a whole number that KFP cannot carry exactly
from kfp import dsl

from steps import number


@dsl.pipeline

def flow():
    number(n=9007199254740993)
