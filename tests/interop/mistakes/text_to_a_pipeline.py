# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-325
# mistake: text with run-time values handed to a nested pipeline
from kfp import dsl

from steps import say


@dsl.pipeline
def inner(text: str):
    say(text=text)


@dsl.pipeline
def flow(day: str):
    inner(text=f"on {day}")
