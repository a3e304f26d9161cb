# SPDX-License-Identifier: Apache-2.0
# code: LIMIT
# mistake: a constant beyond what a cluster takes
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say(text="x" * 20000)
