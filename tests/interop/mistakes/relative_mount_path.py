# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a relative mount path
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.use_secret_as_volume(flip(), secret_name="keys", mount_path="keys")
