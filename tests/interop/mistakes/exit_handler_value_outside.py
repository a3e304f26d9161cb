# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: a value made under an exit handler used after it
from kfp import dsl

from steps import clean, flip, say


@dsl.pipeline

def flow():
    with dsl.ExitHandler(clean()):
        coin = flip()
    say(text=coin.output)
