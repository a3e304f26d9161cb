# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: an exit handler inside another
from kfp import dsl

from steps import clean, flip


@dsl.pipeline

def flow():
    with dsl.ExitHandler(clean()):
        with dsl.ExitHandler(clean()):
            flip()
