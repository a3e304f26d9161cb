# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-112
# mistake: an input of a type that is no JSON
import datetime

from kfp import dsl


@dsl.component
def step(day: datetime.date):
    print(day)


@dsl.pipeline
def flow():
    step(day=1)
