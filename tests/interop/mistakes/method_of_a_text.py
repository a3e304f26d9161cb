# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-312
# mistake: a method of a text that exists only at run time
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(text: str):
    say(text=text.strip())
