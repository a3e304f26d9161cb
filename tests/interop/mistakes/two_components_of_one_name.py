# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-106
# mistake: two components of one name
from kfp import dsl


def component(body):
    body.__name__ = "learn"
    return dsl.component(body)


@component
def first(n: int):
    print(n)


@component
def second(text: str):
    print(text)


@dsl.pipeline
def flow():
    first(n=1)
    second(text="a")
