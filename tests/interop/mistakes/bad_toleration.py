# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a bad operator of a toleration
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.add_toleration(flip(), key="gpu", operator="Is", value="yes", effect="NoSchedule")
