# SPDX-License-Identifier: Apache-2.0
"""Components that are containers of any language."""

from kfp import dsl
from kfp.dsl import Dataset, Input, Model, Output


@dsl.container_component
def shell_hello():
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=["hello"])


@dsl.container_component
def shell_words(text: str, count: int, result: dsl.OutputPath(str)):
    return dsl.ContainerSpec(
        image="alpine:3.20", command=["sh", "-c", 'echo "$0" > "$1"'], args=[text, result, "--count", count]
    )


@dsl.container_component
def shell_table(table: Input[Dataset], model: Output[Model], rounds: int = 3):
    return dsl.ContainerSpec(
        image="trainer:1", args=["--table", table.path, "--from", table.uri, "--model", model.path, "--rounds", rounds]
    )


@dsl.container_component
def shell_make(table: Output[Dataset]):
    return dsl.ContainerSpec(image="maker:1", command=["make", table.path, table.uri])


@dsl.pipeline
def container_calls(text: str = "x"):
    shell_hello()
    said = shell_words(text=text, count=2)
    shell_words(text=said.outputs["result"], count=4)
    shell_table(table=shell_make().outputs["table"], rounds=5).set_cpu_limit("2")
