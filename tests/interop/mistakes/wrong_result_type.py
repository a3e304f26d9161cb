# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a pipeline returns another type than it declares
from kfp import dsl

from steps import say


@dsl.pipeline

def flow() -> int:
    return say(text="a").output
