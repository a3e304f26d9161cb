# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-223
# mistake: an empty display name
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_display_name("")
