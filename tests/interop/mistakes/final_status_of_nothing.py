# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: a final status asked for by an ordinary task
from kfp import dsl

from steps import flip, report


@dsl.pipeline

def flow():
    flip()
    report()
