# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a loop over what is no list
from kfp import dsl

from steps import number


@dsl.pipeline

def flow(n: int):
    with dsl.ParallelFor(items=n) as item:
        number(n=item)
