# SPDX-License-Identifier: Apache-2.0
"""One-of: values that come from the branch that was taken."""
from kfp import dsl
from kfp.dsl import Dataset

from steps import flip, make, number, say, use


@dsl.pipeline
def one_of_text() -> str:
    coin = flip()
    with dsl.If(coin.output == "heads"):
        first = say(text="h")
    with dsl.Else():
        second = say(text="t")
    chosen = dsl.OneOf(first.output, second.output)
    say(text=chosen)
    return chosen


@dsl.pipeline
def one_of_three(n: int) -> int:
    with dsl.If(n == 1):
        first = number(n=10)
    with dsl.Elif(n == 2):
        second = number(n=20)
    with dsl.Else():
        third = number(n=30)
    return dsl.OneOf(first.output, second.output, third.output)


@dsl.pipeline
def one_of_tables(n: int) -> Dataset:
    with dsl.If(n > 5):
        big = make(n=100)
    with dsl.Else():
        small = make(n=7)
    chosen = dsl.OneOf(big.outputs["table"], small.outputs["table"])
    use(table=chosen)
    return chosen


@dsl.pipeline
def one_of_two_values(n: int):
    with dsl.If(n > 5):
        table = make(n=100)
        text = say(text="big")
    with dsl.Else():
        other_table = make(n=7)
        other_text = say(text="small")
    use(table=dsl.OneOf(table.outputs["table"], other_table.outputs["table"]))
    say(text=dsl.OneOf(text.output, other_text.output))


@dsl.pipeline
def one_of_in_a_branch(n: int, text: str):
    with dsl.If(n > 5):
        with dsl.If(text == "a"):
            first = say(text="1")
        with dsl.Else():
            second = say(text="2")
        say(text=dsl.OneOf(first.output, second.output))


@dsl.pipeline
def one_of_decides(text: str):
    with dsl.If(text == "a"):
        first = number(n=8)
    with dsl.Else():
        second = number(n=2)
    chosen = dsl.OneOf(first.output, second.output)
    number(n=chosen)
    with dsl.If(chosen > 1):
        say(text="more")


@dsl.pipeline
def choose(text: str) -> str:
    with dsl.If(text == "a"):
        first = say(text="1")
    with dsl.Else():
        second = say(text="2")
    return dsl.OneOf(first.output, second.output)


@dsl.pipeline
def one_of_from_a_pipeline(text: str) -> str:
    say(text=choose(text=text).output)
    return choose(text="b").output
