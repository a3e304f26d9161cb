# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: a bad access mode of a volume
from kfp import dsl, kubernetes


@dsl.pipeline

def flow():
    kubernetes.CreatePVC(pvc_name="data", access_modes=["ReadWrite"], size="1Gi", storage_class_name="standard")
