# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-205
# mistake: a name that no pipeline can have
from kfp import dsl

from steps import flip


@dsl.pipeline(name="Übung 1!")
def flow():
    flip()
