# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a text where a whole number is asked for
from kfp import dsl

from steps import number, say


@dsl.pipeline

def flow(text: str):
    number(n=say(text=text).output)
