# SPDX-License-Identifier: Apache-2.0
"""Loops, what they collect, and the fields of their items."""
from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Model

from steps import (average, join_words, make, make_more, merge, note, number, numbers, ratio, rows, say, total, train,
                   use, use_options, words)


@dsl.pipeline
def loop_inputs(sizes: List[int], shares: List[float], names: List[str] = ["a"]):
    with dsl.ParallelFor(items=names) as name:
        say(text=name)
    with dsl.ParallelFor(items=sizes, parallelism=2) as size:
        number(n=size)
        say(text=f"size {size}")
    with dsl.ParallelFor(items=shares) as share:
        ratio(x=share)
        with dsl.ParallelFor(items=names, parallelism=1) as name:
            note(text=name, weight=share)


@dsl.pipeline
def loop_outputs(count: int):
    made = words(count=count)
    with dsl.ParallelFor(items=made.output) as word:
        say(text=word)
        with dsl.ParallelFor(items=made.output) as other:
            say(text=other)
    table = rows()
    with dsl.ParallelFor(items=table.output) as row:
        use_options(given=row)
        say(text=row.key)
        sizes = numbers()
        with dsl.ParallelFor(items=sizes.output) as size:
            number(n=size)
            say(text=row.data)
    join_words(words=made.output)


@dsl.pipeline
def loop_constants(text: str):
    with dsl.ParallelFor(items=["a", "b"]) as word:
        say(text=word)
    with dsl.ParallelFor(items=[0.25, 0.75], parallelism=1) as share:
        ratio(x=share)
    with dsl.ParallelFor(items=[True, False]) as loud:
        note(text=text, loud=loud)
    with dsl.ParallelFor(items=[["a"], ["b", "c"]]) as few:
        join_words(words=few)
    with dsl.ParallelFor(items=[{"height": 1, "width": 2}, {"height": 3, "width": 4}]) as size:
        number(n=size.height)
        number(n=size.width)
        with dsl.ParallelFor(items=[{"key": "x", "data": "y"}]) as options:
            use_options(given=options)
            say(text=options.data)


@dsl.pipeline
def collect_parameters(sizes: List[int]) -> int:
    with dsl.ParallelFor(items=sizes) as size:
        made = number(n=size)
        result = number(n=made.output)
        share = ratio(x=0.1)
    average(ratios=dsl.Collected(share.output))
    some = words(count=3)
    with dsl.ParallelFor(items=some.output) as word:
        say(text=word)
        total(numbers=dsl.Collected(result.output))
    return total(numbers=dsl.Collected(result.output)).output


@dsl.pipeline
def collect_artifacts(names: List[str]) -> List[Dataset]:
    with dsl.ParallelFor(items=names) as name:
        more = make_more(text=name)
        train(table=more.outputs["table"], rounds=5)
    merge(tables=dsl.Collected(more.outputs["table_again"]))
    return dsl.Collected(more.outputs["table_again"])


@dsl.pipeline
def collect_nested(names: List[str], sizes: List[int]) -> List[Model]:
    with dsl.ParallelFor(items=names) as name:
        say(text=name)
        with dsl.ParallelFor(items=sizes) as size:
            table = make(n=size)
            model = train(table=table.outputs["table"], rounds=size)
        count = merge(tables=dsl.Collected(table.outputs["table"]))
        number(n=count.output)
    return dsl.Collected(model.outputs["model"])


@dsl.pipeline
def collect_by_stream(names: List[str]) -> List[str]:
    with dsl.ParallelFor(items=names, parallelism=3) as name:
        said = say(text=name)
        note(text=said.output, loud=True)
        again = say(text=said.output)
    return dsl.Collected(again.output)


@dsl.pipeline
def loop_over_collected(names: List[str]):
    tables = collect_artifacts(names=names)
    with dsl.ParallelFor(items=tables.output) as table:
        use(table=table)
        some = collect_by_stream(names=names)
        with dsl.ParallelFor(items=some.output) as word:
            use(table=table)
            say(text=word)
    merge(tables=tables.output)


@dsl.pipeline
def wait_for_loop(names: List[str]):
    with dsl.ParallelFor(items=names) as name:
        said = say(text=name)
        noted = note(text=name)
    number(n=3).after(said)
    number(n=4).after(noted)
