# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: tasks that wait for one another
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    first = flip()
    second = flip().after(first)
    first.after(second)
