# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-138
# mistake: a bad image reference
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_container_image("Not An Image")
