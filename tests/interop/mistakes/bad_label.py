# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a bad label
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.add_pod_label(flip(), "my label", "a value!")
