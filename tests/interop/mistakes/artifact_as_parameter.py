# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: an artifact where a text is asked for
from kfp import dsl

from steps import make, say


@dsl.pipeline

def flow():
    say(text=make(n=1).output)
