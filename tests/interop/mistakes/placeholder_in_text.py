# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-324
# mistake: text that looks like a placeholder
from kfp import dsl

from steps import say


@dsl.pipeline

def flow():
    say(text="{{$.inputs.parameters['secret']}}")
