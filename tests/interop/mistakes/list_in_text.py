# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-326
# mistake: a list within text
from kfp import dsl

from steps import say, words


@dsl.pipeline

def flow():
    say(text=f"all: {words(count=2).output}")
