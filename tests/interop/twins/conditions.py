# SPDX-License-Identifier: Apache-2.0
"""If, elif, else, nested ones, and every comparison."""
from kfp import dsl

from steps import check, clean, flip, make, note, number, ratio, say, split, use


@dsl.pipeline
def if_text(day: str = "today"):
    with dsl.If(flip().output == "heads"):
        say(text=day)


@dsl.pipeline
def if_input(n: int, text: str, x: float, flag: bool):
    with dsl.If(n > 3):
        clean()
    with dsl.If(text != "a"):
        clean()
    with dsl.If(x <= 0.5):
        clean()
    with dsl.If(flag == True):
        clean()
    with dsl.If(n == 7):
        clean()


@dsl.pipeline
def if_each_operator(n: int):
    made = number(n=n)
    with dsl.If(made.output == 1):
        clean()
    with dsl.If(made.output != 2):
        clean()
    with dsl.If(made.output < 3):
        clean()
    with dsl.If(made.output <= 4):
        clean()
    with dsl.If(made.output > 5):
        clean()
    with dsl.If(made.output >= 6):
        clean()


@dsl.pipeline
def if_two_values(n: int, text: str):
    made = number(n=n)
    other = number(n=2)
    with dsl.If(made.output == other.output):
        clean()
    with dsl.If(made.output < n):
        clean()
    with dsl.If(say(text=text).output == text):
        clean()


@dsl.pipeline
def if_mixed_numbers(n: int, x: float):
    with dsl.If(n > 1.5):
        clean()
    with dsl.If(ratio(x=x).output > 1):
        clean()


@dsl.pipeline
def if_boolean(text: str):
    with dsl.If(check(text=text).output == True):
        clean()


@dsl.pipeline
def if_else():
    coin = flip()
    with dsl.If(coin.output == "heads"):
        say(text="h")
    with dsl.Else():
        say(text="t")


@dsl.pipeline
def if_elif_chain(n: int):
    with dsl.If(n == 1):
        say(text="one")
    with dsl.Elif(n == 2):
        say(text="two")
    with dsl.Elif(n > 10):
        say(text="many")
    with dsl.Else():
        say(text="some")


@dsl.pipeline
def if_elif_without_else(n: int, text: str):
    with dsl.If(n == 1):
        say(text="one")
    with dsl.Elif(text == "b"):
        say(text="two")


@dsl.pipeline
def if_nested(n: int, text: str):
    made = number(n=n)
    with dsl.If(made.output > 0):
        inner = say(text=text)
        with dsl.If(inner.output == "x"):
            deep = number(n=made.output)
            with dsl.If(deep.output == n):
                say(text=inner.output)
        with dsl.Else():
            say(text=text)


@dsl.pipeline
def if_values_from_outside(text: str):
    table = make(n=2)
    halves = split(text=text)
    with dsl.If(halves.outputs["right"] > 4):
        use(table=table.output)
        note(text=f"{halves.outputs['left']} of {text}", weight=0.5)
        number(n=halves.outputs["right"])


@dsl.pipeline
def if_two_in_a_row():
    coin = flip()
    with dsl.If(coin.output == "heads"):
        say(text="first")
    with dsl.If(coin.output == "tails"):
        say(text="second")
    with dsl.If(coin.output == "edge"):
        say(text="third")
    with dsl.Else():
        say(text="fourth")


@dsl.pipeline
def if_after(text: str):
    first = say(text=text)
    with dsl.If(text == "go"):
        inner = say(text="in").after(first)
        say(text="then").after(inner)


@dsl.pipeline
def switch_text(text: str):
    with dsl.If(text == "a"):
        say(text="A")
    with dsl.Elif(text == "b"):
        say(text="B")
    with dsl.Else():
        say(text="other")


@dsl.pipeline
def switch_number(n: int):
    made = number(n=n)
    with dsl.If(made.output == 1):
        say(text="A")
    with dsl.Elif(made.output == 2):
        say(text="B")
