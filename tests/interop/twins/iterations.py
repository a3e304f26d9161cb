# SPDX-License-Identifier: Apache-2.0
"""Loops over constants, inputs and outputs, their items, and what is collected from them."""
from typing import Dict, List

from kfp import dsl
from kfp.dsl import Dataset

from steps import average, clean, flip, join_words, make, merge, note, number, numbers, ratio, rows, say, total, train, words


@dsl.pipeline
def loop_constant_texts(day: str = "x"):
    with dsl.ParallelFor(items=["a", "b", "c"]) as item:
        say(text=item)
        note(text=f"{item} on {day}")


@dsl.pipeline
def loop_constant_numbers():
    with dsl.ParallelFor(items=[1, 2, 3]) as n:
        number(n=n)
    with dsl.ParallelFor(items=[0.5, 1.5], parallelism=1) as x:
        ratio(x=x)


@dsl.pipeline
def loop_records():
    with dsl.ParallelFor(items=[{"first": "a", "second": "S"}, {"first": "b", "second": "L"}]) as pair:
        say(text=pair.first)
        note(text=pair.second)


@dsl.pipeline
def loop_input(names: List[str], counts: List[int]):
    with dsl.ParallelFor(items=names) as name:
        say(text=name)
    with dsl.ParallelFor(items=counts, parallelism=4) as count:
        number(n=count)


@dsl.pipeline
def loop_output():
    with dsl.ParallelFor(items=words(count=3).output) as word:
        say(text=say(text=word).output)
    with dsl.ParallelFor(items=numbers().output) as n:
        number(n=n)


@dsl.pipeline
def loop_rows(given: List[Dict[str, str]]):
    with dsl.ParallelFor(items=rows().output) as row:
        say(text=row.key)
        say(text=row.data)
    with dsl.ParallelFor(items=given) as row:
        say(text=row.key)


@dsl.pipeline
def loop_nested(names: List[str], counts: List[int]):
    outside = flip()
    with dsl.ParallelFor(items=names) as name:
        with dsl.ParallelFor(items=counts) as count:
            note(text=f"{name} {outside.output}")
            number(n=count)
            say(text=name)


@dsl.pipeline
def loop_nested_constants():
    with dsl.ParallelFor(items=["a", "b"]) as name:
        with dsl.ParallelFor(items=[1, 2]) as count:
            number(n=count)
            say(text=name)


@dsl.pipeline
def loop_of_inner_task(names: List[str]):
    with dsl.ParallelFor(items=names) as name:
        made = words(count=4)
        with dsl.ParallelFor(items=made.output) as word:
            note(text=word)
            say(text=name)


@dsl.pipeline
def loop_tables(counts: List[int]):
    base = make(n=9)
    with dsl.ParallelFor(items=counts) as count:
        table = make(n=count)
        train(table=table.output)
        train(table=base.output, rounds=count)


@dsl.pipeline
def loop_after():
    first = flip()
    with dsl.ParallelFor(items=["a", "b"]) as item:
        say(text=item).after(first)
    clean()


@dsl.pipeline
def collect_numbers(counts: List[int]) -> int:
    with dsl.ParallelFor(items=counts) as count:
        made = number(n=count)
    return total(numbers=dsl.Collected(made.output)).output


@dsl.pipeline
def collect_returned(names: List[str]) -> List[str]:
    with dsl.ParallelFor(items=names) as name:
        said = say(text=name)
    return dsl.Collected(said.output)


@dsl.pipeline
def collect_two():
    with dsl.ParallelFor(items=["a", "b"]) as name:
        said = say(text=name)
        weighed = ratio(x=2.0)
    join_words(words=dsl.Collected(said.output))
    average(ratios=dsl.Collected(weighed.output))


@dsl.pipeline
def collect_tables(counts: List[int]) -> int:
    with dsl.ParallelFor(items=counts) as count:
        made = make(n=count)
    return merge(tables=dsl.Collected(made.outputs["table"])).output


@dsl.pipeline
def collect_twice():
    with dsl.ParallelFor(items=[1, 2]) as i:
        with dsl.ParallelFor(items=[3, 4]) as j:
            made = number(n=j)
            number(n=i)
    total(numbers=dsl.Collected(made.output))


@dsl.pipeline
def collect_nested_tables():
    with dsl.ParallelFor(items=[1, 2]) as i:
        with dsl.ParallelFor(items=[3, 4]) as j:
            made = make(n=j)
            number(n=i)
    merge(tables=dsl.Collected(made.outputs["table"]))


@dsl.pipeline
def make_one(n: int) -> Dataset:
    return make(n=n).output


@dsl.pipeline
def collect_from_a_pipeline(counts: List[int]) -> int:
    with dsl.ParallelFor(items=counts) as count:
        made = make_one(n=count)
    return merge(tables=dsl.Collected(made.output)).output


@dsl.pipeline
def sum_of(counts: List[int]) -> int:
    with dsl.ParallelFor(items=counts) as count:
        made = number(n=count)
    return total(numbers=dsl.Collected(made.output)).output


@dsl.pipeline
def loop_over_pipelines(counts: List[int]) -> int:
    with dsl.ParallelFor(items=["a", "b"]) as name:
        say(text=name)
        sums = sum_of(counts=counts)
    return total(numbers=dsl.Collected(sums.output)).output


@dsl.pipeline
def collect_into_a_loop(names: List[str]):
    with dsl.ParallelFor(items=names) as name:
        said = say(text=name)
    with dsl.ParallelFor(items=["x", "y"]) as other:
        join_words(words=dsl.Collected(said.output))
        note(text=other)
