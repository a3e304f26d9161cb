# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a bad environment name for a secret
from kfp import dsl, kubernetes

from steps import flip


@dsl.pipeline

def flow():
    kubernetes.use_secret_as_env(flip(), secret_name="keys", secret_key_to_env={"a": "1 B"})
