# SPDX-License-Identifier: Apache-2.0
"""Components and a pipeline that exist as files, of both forms."""
import pathlib

from kfp import components, dsl


def load(name):
    return components.load_component_from_file(str(pathlib.Path(__file__).parent / f"imported_{name}.yaml"))


fit, table, source, score, scoring_file = (load(name) for name in ("v1", "table", "source", "score", "scoring"))


@dsl.pipeline
def import_v1(label: int, goal: str = "mse"):
    place = source()
    rows = table(where=place.output, table_url=place.output)
    fit(training_data=rows.output)
    second = fit(training_data=rows.output, label_column=label, objective=goal, learning_rate=0.1, silent=False,
                 settings={"depth": 5})
    fit(training_data=rows.output, starting_model=second.outputs["model"], objective=f"{goal} {label}")
    few = table(where=place.output, table_url=place.output, rows=10)
    few.set_memory_limit("1Gi").set_env_variable("A", "b").set_caching_options(False).after(second)


@dsl.pipeline
def import_v2(least: float, names: list) -> int:
    place = source()
    rows = table(where=place.output, table_url=place.output)
    fitted = fit(training_data=rows.output)
    scored = score(table=rows.output, model=fitted.outputs["model"], least=least, names=names)
    score(table=scored.outputs["scores"], model=fitted.outputs["model"], note="n", names=["q"]).set_cpu_limit("3")
    return scored.outputs["count"]


@dsl.pipeline
def import_pipeline(rounds: int) -> dsl.Dataset:
    place = source()
    fitted = fit(training_data=place.output)
    first = scoring_file(table=place.output, model=fitted.outputs["model"], rounds=rounds)
    with dsl.If(first.outputs["count"] > 3):
        scoring_file(table=first.outputs["best"], model=fitted.outputs["model"], text="again")
    return first.outputs["best"]
