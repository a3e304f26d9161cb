# SPDX-License-Identifier: Apache-2.0
"""Calls, text and task settings without groups."""
from typing import Dict, List, NamedTuple, Optional

from kfp import dsl
from kfp.dsl import Dataset, Input

from steps import flip, make_more, merge, note, number, say, serve, split, train, use, use_options


@dsl.pipeline
def straight_chain(text: str, n: int = 3) -> int:
    first = say(text=text)
    second = split(text=first.output)
    note(text=second.outputs["left"])
    return number(n=second.outputs["right"]).output


@dsl.pipeline
def straight_text(day: str = "today", n: int = 1):
    coin = flip()
    say(text=f"{coin.output} on {day}")
    note(text=f"twice {day} and {day}, {n} times", loud=True)


@dsl.pipeline
def straight_order():
    first = flip()
    second = flip().after(first)
    flip().after(first, second)


@dsl.pipeline
def straight_settings(text: str):
    say(text=text).set_cpu_limit("2").set_cpu_request("500m").set_memory_limit("4Gi").set_memory_request("512Mi")
    say(text=text).set_accelerator_type("nvidia.com/gpu").set_accelerator_limit(2)
    say(text=text).set_retry(2, backoff_duration="30s", backoff_factor=3.0, backoff_max_duration="7200s")
    say(text=text).set_caching_options(True, cache_key="v2")
    say(text=text).set_caching_options(False).set_env_variable("MODE", "fast").set_display_name("Say it")


@dsl.pipeline
def straight_constants(given: Dict[str, str], some: List[str]):
    use_options(given=given)
    use_options(given={"b": "1", "a": "2"})
    note(text="it's \"quoted\" \\ é", weight=1e-7, loud=True)
    number(n=-5)


class Made(NamedTuple):
    table: Dataset
    count: int


@dsl.pipeline
def straight_artifacts(base: Input[Dataset], text: str) -> Made:
    use(table=base)
    made = make_more(text=text)
    model = train(table=made.outputs["table"], rounds=5)
    serve(model=model.output, table=made.outputs["table_again"])
    serve(model=model.output)
    return Made(table=made.outputs["table"], count=made.outputs["Output"])


@dsl.pipeline
def straight_optional(text: Optional[str] = None, weight: Optional[float] = None, fixed: str = "f"):
    note(text=fixed, weight=weight)


@dsl.pipeline
def straight_list(tables: Input[List[Dataset]]) -> int:
    return merge(tables=tables).output
