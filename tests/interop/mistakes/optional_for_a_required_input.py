# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-318
# mistake: an input that may be left out, for one that must be given
from typing import Optional

from kfp import dsl

from steps import say


@dsl.pipeline

def flow(text: Optional[str] = None):
    say(text=text)
