# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-135
# mistake: a timeout of no time
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.set_timeout(flip(), 0)
