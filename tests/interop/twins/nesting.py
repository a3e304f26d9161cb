# SPDX-License-Identifier: Apache-2.0
"""Pipelines in pipelines, in every position."""
from typing import NamedTuple, Optional

from kfp import dsl
from kfp.dsl import Dataset, Input, Model

from steps import clean, make, note, number, say, serve, train


@dsl.pipeline
def leaf(text: str = "leaf", weight: Optional[float] = None) -> str:
    note(text=text, weight=weight)
    return say(text=text).output


@dsl.pipeline
def middle(text: str, n: int = 4) -> str:
    number(n=n)
    say(text="before")
    return leaf(text=text).output


@dsl.pipeline
def nest_three_levels(text: str = "top") -> str:
    say(text=text)
    first = middle(text=text)
    second = middle(text=first.output, n=5)
    return second.output


@dsl.pipeline
def nest_optional(weight: Optional[float] = None):
    leaf()
    leaf(text="given", weight=2.5)
    leaf(weight=weight)


class Trained(NamedTuple):
    table: Dataset
    model: Model
    count: int


@dsl.pipeline
def training(table: Input[Dataset], rounds: int = 5) -> Trained:
    model = train(table=table, rounds=rounds)
    more = make(n=3)
    return Trained(table=more.outputs["table"], model=model.outputs["model"], count=number(n=rounds).output)


@dsl.pipeline
def nest_artifacts(n: int = 2) -> Model:
    made = make(n=n)
    trained = training(table=made.output)
    serve(model=trained.outputs["model"], table=trained.outputs["table"])
    again = training(table=trained.outputs["table"], rounds=trained.outputs["count"])
    return again.outputs["model"]


@dsl.pipeline
def nest_order():
    first = leaf()
    second = leaf(text="b").after(first)
    clean().after(first, second)
    third = say(text="x").after(second)
    middle(text=third.output)
