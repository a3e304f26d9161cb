# SPDX-License-Identifier: Apache-2.0
# code: SETTINGS
# mistake: the workspace's path in a pipeline without one
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say(text=dsl.WORKSPACE_PATH_PLACEHOLDER)
