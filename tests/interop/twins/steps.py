# SPDX-License-Identifier: Apache-2.0
"""The components that the twins call; Steps.java declares the same."""
from typing import Dict, List, NamedTuple, Optional

from kfp import dsl
from kfp.dsl import Artifact, Dataset, Input, Metrics, Model, Output, PipelineTaskFinalStatus


@dsl.component
def flip() -> str:
    return "heads"


@dsl.component
def number(n: int = 1) -> int:
    return n


@dsl.component
def ratio(x: float = 0.5) -> float:
    return x


@dsl.component
def check(text: str) -> bool:
    return bool(text)


@dsl.component
def say(text: str) -> str:
    return text


@dsl.component
def note(text: str, weight: Optional[float] = None, loud: bool = False):
    print(text, weight, loud)


@dsl.component
def words(count: int = 2) -> List[str]:
    return ["w"] * count


@dsl.component
def numbers() -> List[int]:
    return [1, 2]


@dsl.component
def rows() -> List[Dict[str, str]]:
    return [{"key": "a", "data": "b"}]


@dsl.component
def options() -> Dict[str, str]:
    return {"key": "a"}


@dsl.component
def use_options(given: Dict[str, str]):
    print(given)


@dsl.component
def join_words(words: List[str]) -> str:
    return " ".join(words)


@dsl.component
def total(numbers: List[int]) -> int:
    return sum(numbers)


@dsl.component
def average(ratios: List[float]) -> float:
    return sum(ratios)


@dsl.component
def split(text: str) -> NamedTuple("Halves", left=str, right=int):
    return text, len(text)


@dsl.component
def make(table: Output[Dataset], n: int = 1):
    with open(table.path, "w") as file:
        file.write(str(n))


@dsl.component
def make_more(table: Output[Dataset], table_again: Output[Dataset], score: Output[Metrics], text: str) -> int:
    return 1


@dsl.component
def use(table: Input[Dataset]):
    print(table.uri)


@dsl.component
def inspect(thing: Input[Artifact]):
    print(thing.uri)


@dsl.component
def train(table: Input[Dataset], model: Output[Model], rounds: int = 10):
    print(table.uri)


@dsl.component
def serve(model: Input[Model], table: Optional[Input[Dataset]] = None):
    print(model.uri)


@dsl.component
def merge(tables: Input[List[Dataset]]) -> int:
    return len(tables)


@dsl.component
def clean(text: str = "done"):
    print(text)


@dsl.component
def report(status: PipelineTaskFinalStatus, text: str = "ended"):
    print(status, text)
