# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-135
# mistake: a bad time between retries
from kfp import dsl

from steps import flip


@dsl.pipeline

def flow():
    flip().set_retry(2, backoff_duration="soon")
