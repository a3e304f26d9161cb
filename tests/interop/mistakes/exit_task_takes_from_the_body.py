# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: an exit task that takes a value of the body
from kfp import dsl

from steps import clean, flip, say


@dsl.pipeline

def flow():
    said = say(text="a")
    with dsl.ExitHandler(clean(text=said.output)):
        flip()
