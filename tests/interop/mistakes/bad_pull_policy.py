# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a bad policy of pulling images
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.set_image_pull_policy(flip(), "Sometimes")
