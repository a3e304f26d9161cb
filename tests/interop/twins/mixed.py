# SPDX-License-Identifier: Apache-2.0
"""Branches, loops, exit handlers and pipelines inside one another."""
from typing import List

from kfp import dsl

from nesting import leaf, middle
from steps import clean, flip, note, number, numbers, report, say, total


@dsl.pipeline
def loop_with_condition(counts: List[int]):
    with dsl.ParallelFor(items=counts) as count:
        with dsl.If(count > 2):
            number(n=count)
        with dsl.Else():
            clean()


@dsl.pipeline
def loop_with_condition_on_task():
    coin = flip()
    with dsl.ParallelFor(items=["a", "b"]) as item:
        said = say(text=item)
        with dsl.If(said.output == "a"):
            with dsl.If(coin.output == "heads"):
                say(text=item)


@dsl.pipeline
def condition_with_loop(n: int, names: List[str]):
    made = number(n=n)
    with dsl.If(made.output > 1):
        with dsl.ParallelFor(items=names) as name:
            note(text=name)
            number(n=made.output)
    with dsl.Else():
        with dsl.ParallelFor(items=["x"]) as name:
            note(text=name)


@dsl.pipeline
def collect_decides(counts: List[int]):
    with dsl.ParallelFor(items=counts) as count:
        made = number(n=count)
    with dsl.If(total(numbers=dsl.Collected(made.output)).output > 3):
        clean()


@dsl.pipeline
def collect_in_a_condition(n: int):
    with dsl.If(n > 2):
        with dsl.ParallelFor(items=[1, 2]) as count:
            made = number(n=count)
        total(numbers=dsl.Collected(made.output))


@dsl.pipeline
def exit_with_groups(n: int, names: List[str]):
    with dsl.ExitHandler(report(text="groups")):
        with dsl.If(n > 1):
            say(text="more")
        with dsl.Else():
            say(text="less")
        with dsl.ParallelFor(items=names) as name:
            say(text=name)


@dsl.pipeline
def nest_in_groups(n: int, names: List[str]):
    with dsl.If(n > 1):
        leaf(text="in a branch")
    with dsl.ParallelFor(items=names) as name:
        inner = leaf(text=name)
        say(text=inner.output)
        with dsl.If(inner.output == "a"):
            middle(text=name)


@dsl.pipeline
def branching(n: int):
    with dsl.If(n > 1):
        say(text="more")
    with dsl.Else():
        say(text="less")


@dsl.pipeline
def looping(names: List[str]):
    with dsl.ParallelFor(items=names) as name:
        say(text=name)


@dsl.pipeline
def nest_groups(names: List[str]):
    branching(n=1)
    with dsl.If(flip().output == "heads"):
        branching(n=2)
        looping(names=names)
    with dsl.ParallelFor(items=[1, 2]) as n:
        branching(n=n)
        looping(names=["a", "b"])
