# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: a task whose result is never used
from kfp import dsl

from steps import ratio, say


@dsl.pipeline

def flow():
    ratio(x=0.5)
    say(text="a")
