# SPDX-License-Identifier: Apache-2.0
# code: EXIT
# mistake: a task that ignores a failure and needs the failed task's output
from kfp import dsl

from steps import flip, say


@dsl.pipeline

def flow():
    say(text=flip().output).ignore_upstream_failure()
