# SPDX-License-Identifier: Apache-2.0
"""Values that cross many borders: collected at several levels, made in branches of loops, handed through pipelines."""
from typing import List, Optional

from kfp import dsl
from kfp.dsl import Dataset, Input, Model

from steps import clean, flip, join_words, make, merge, note, number, rows, say, serve, total, train


@dsl.pipeline
def cross_two_levels() -> int:
    with dsl.ParallelFor(items=[1, 2, 3]) as a:
        outer = number(n=a)
        with dsl.ParallelFor(items=[4, 5, 6]) as b:
            inner = number(n=b)
        total(numbers=dsl.Collected(inner.output))
    total(numbers=dsl.Collected(outer.output))
    with dsl.ParallelFor(items=[7, 8]) as c:
        again = total(numbers=dsl.Collected(outer.output))
        number(n=c)
    return total(numbers=dsl.Collected(again.output)).output


@dsl.pipeline
def cross_tables_two_levels(counts: List[int]):
    with dsl.ParallelFor(items=counts) as a:
        outer = make(n=a)
        with dsl.ParallelFor(items=["x", "y"]) as b:
            say(text=b)
            inner = make(n=a)
        merge(tables=dsl.Collected(inner.outputs["table"]))
    merge(tables=dsl.Collected(outer.outputs["table"]))


@dsl.pipeline
def cross_fields_in_conditions():
    with dsl.ParallelFor(items=[{"first": "1", "second": "2"}, {"first": "3", "second": "4"}]) as item:
        say(text=item.second)
        with dsl.If(item.first == "1"):
            clean()
    with dsl.ParallelFor(items=rows().output) as row:
        with dsl.If(row.key == "a"):
            say(text=row.data)
        with dsl.Else():
            say(text=row.key)


@dsl.pipeline
def listen(text: str):
    said = say(text=text)
    with dsl.If(said.output == "Hello"):
        note(text="world")
    with dsl.If(said.output != "Hello"):
        note(text="Bye!")


@dsl.pipeline
def cross_pipeline_in_loop(text: str = "Hello"):
    say(text=text)
    with dsl.ParallelFor(items=["Hello", "world!"]) as item:
        listen(text=item)


@dsl.pipeline
def produce(names: List[str]) -> List[str]:
    with dsl.ParallelFor(items=names) as name:
        said = say(text=name)
    return dsl.Collected(said.output)


@dsl.pipeline
def consume(names: List[str]) -> str:
    with dsl.ParallelFor(items=names) as name:
        note(text=name)
    return join_words(words=names).output


@dsl.pipeline
def cross_collected_into_pipelines(names: List[str]) -> str:
    made = produce(names=names)
    consume(names=made.output)
    with dsl.ParallelFor(items=made.output) as name:
        say(text=name)
    with dsl.ParallelFor(items=names) as name:
        said = say(text=name)
    return consume(names=dsl.Collected(said.output)).output


@dsl.pipeline
def maybe_serve(model: Input[Model], table: Optional[Input[Dataset]] = None):
    serve(model=model, table=table)


@dsl.pipeline
def cross_optional_artifacts(table: Input[Dataset], other: Optional[Input[Dataset]] = None):
    model = train(table=table, rounds=3)
    maybe_serve(model=model.output)
    maybe_serve(model=model.output, table=table)
    serve(model=model.output, table=other)


@dsl.pipeline
def cross_branches_in_loops(counts: List[int]) -> List[int]:
    coin = flip()
    with dsl.ParallelFor(items=counts) as count:
        with dsl.If(count > 3):
            big = number(n=100)
        with dsl.Else():
            small = number(n=count)
        chosen = number(n=dsl.OneOf(big.output, small.output))
        with dsl.If(coin.output == "heads"):
            number(n=chosen.output)
    return dsl.Collected(chosen.output)


@dsl.pipeline
def cross_handlers(text: str, names: List[str]):
    first = say(text=text)
    with dsl.ExitHandler(clean(text=text)):
        with dsl.ParallelFor(items=names) as name:
            with dsl.If(first.output == "a"):
                listen(text=name)
            said = say(text=name)
        join_words(words=dsl.Collected(said.output))
