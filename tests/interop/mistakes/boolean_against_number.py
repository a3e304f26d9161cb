# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a boolean compared with a number
from kfp import dsl

from steps import say


@dsl.pipeline

def flow(flag: bool):
    with dsl.If(flag == 1.0):
        say(text="a")
