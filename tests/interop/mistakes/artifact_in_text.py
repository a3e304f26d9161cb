# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-326
# mistake: an artifact within text
from kfp import dsl

from steps import make, say


@dsl.pipeline

def flow():
    say(text=f"table: {make(n=1).output}")
