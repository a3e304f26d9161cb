# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a value that only some branches make
from kfp import dsl

from steps import note, say


@dsl.pipeline

def flow(n: int):
    with dsl.If(n == 1):
        first = say(text="a")
    with dsl.Elif(n == 2):
        second = say(text="b")
    note(text=dsl.OneOf(first.output, second.output))
