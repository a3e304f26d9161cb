# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: an input that the component does not have
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say(text="a", volume=3)
