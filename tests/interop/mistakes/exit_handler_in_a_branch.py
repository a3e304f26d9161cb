# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: an exit handler inside a branch
from kfp import dsl

from steps import clean, flip


@dsl.pipeline

def flow(n: int):
    with dsl.If(n > 1):
        with dsl.ExitHandler(clean()):
            flip()
