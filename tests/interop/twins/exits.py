# SPDX-License-Identifier: Apache-2.0
"""Exit handlers, and tasks that run whatever becomes of those before them."""

from kfp import dsl

from steps import clean, flip, make, number, report, say, use


@dsl.pipeline
def exit_plain(text: str = "x"):
    with dsl.ExitHandler(clean(text="bye")):
        said = say(text=text)
        number(n=2)
        say(text=said.output)


@dsl.pipeline
def exit_status(text: str):
    with dsl.ExitHandler(report(text=text)):
        say(text=text)


@dsl.pipeline
def exit_several(text: str):
    with dsl.ExitHandler(report()):
        say(text=text)
    with dsl.ExitHandler(clean()):
        flip()
    number(n=8)


@dsl.pipeline
def exit_values_from_outside(text: str):
    first = say(text=text)
    table = make(n=7)
    with dsl.ExitHandler(clean(text=text)):
        use(table=table.output)
        say(text=f"{first.output}!")


@dsl.pipeline
def clean_up(text: str = "all"):
    clean(text=text)


@dsl.pipeline
def exit_pipeline(text: str):
    with dsl.ExitHandler(clean_up(text=text)):
        say(text=text)


@dsl.pipeline
def work(text: str) -> str:
    return say(text=text).output


@dsl.pipeline
def exit_around_a_pipeline(text: str):
    with dsl.ExitHandler(report()):
        done = work(text=text)
        say(text=done.output)


@dsl.pipeline
def ignore_failure(text: str = "x"):
    first = say(text=text)
    clean(text=first.output).ignore_upstream_failure()


@dsl.pipeline
def ignore_failure_after(text: str = "x"):
    first = say(text=text)
    clean(text="last").after(first).ignore_upstream_failure()
