# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-319
# mistake: null for an input that must be given
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say(text=None)
