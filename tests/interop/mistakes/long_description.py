# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-145
# mistake: a description beyond the limit
from kfp import dsl

from steps import flip


@dsl.pipeline(description="x" * 2000)
def flow():
    flip()
