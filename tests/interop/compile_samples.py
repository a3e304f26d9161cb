#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles pipelines of every kind with KFP's Python SDK, for our reader to read.

    compile_samples.py FOLDER

The files under runtime/manifest/src/test/resources/dev/kfp4j/manifest/io/python were made with it. All components are
containers, so that the files hold nothing but the manifest itself.
"""
import pathlib
import sys
from typing import Dict, List, Optional

from kfp import compiler, dsl, kubernetes
from kfp.dsl import Dataset, Input, Model, Output


def run(*args):
    return dsl.ContainerSpec(image="alpine:3.20", command=["sh", "-c", 'echo "$@"\nexit 0'], args=list(args))


@dsl.container_component
def flip(result: dsl.OutputPath(str)):
    return run(result)


@dsl.container_component
def number(n: int, result: dsl.OutputPath(int)):
    return run(n, result)


@dsl.container_component
def names(result: dsl.OutputPath(List[str])):
    return run(result)


@dsl.container_component
def rows(result: dsl.OutputPath(List[Dict[str, str]])):
    return run(result)


@dsl.container_component
def say(text: str, weight: float = 0.5, loud: bool = True, options: dict = {"a": 1}, words: list = [1, "x"]):
    return run(text, weight, loud, options, words)


@dsl.container_component
def total(numbers: List[int], result: dsl.OutputPath(int)):
    return run(numbers, result)


@dsl.container_component
def make(n: int, table: Output[Dataset], note: dsl.OutputPath(str)):
    return run(n, table.path, note)


@dsl.container_component
def use(table: Input[Dataset], model: Optional[Input[Model]] = None):
    return run(dsl.ConcatPlaceholder(["--table=", table.uri]), dsl.IfPresentPlaceholder("model", ["--model", model.path]))


@dsl.container_component
def report(status: dsl.PipelineTaskFinalStatus, text: str = "done"):
    return run(text)


@dsl.pipeline(name="conditions", display_name="Conditions!", description='Two lines: "quoted" # no comment\nand é.')
def conditions(
    x: int = 4,
    day: str = "2024-01-01",
    huge: float = 1e22,
    flag: bool = False,
    words: list = ["y", "no", "null", "0x1F", "~", "=", " blank "],
    options: dict = {"on": "off", "n": 1.5},
) -> str:
    coin = flip()
    with dsl.If(coin.output == "heads"):
        first = flip()
        with dsl.If(x > 3):
            say(text=first.output)
    with dsl.Elif(x == 2):
        second = flip()
    with dsl.Else():
        third = flip()
    chosen = dsl.OneOf(first.output, second.output, third.output)
    say(text=chosen, options=options, words=words, weight=huge, loud=flag)
    say(text=f"{coin.output} on {day}").after(coin)
    return chosen


@dsl.pipeline(name="loops", pipeline_root="gs://bucket/root")
def loops(people: List[str] = ["p", "q"]) -> List[int]:
    with dsl.ParallelFor(items=["a", "b", "c"], parallelism=2) as item:
        say(text=item)
    with dsl.ParallelFor(items=people) as person:
        with dsl.ParallelFor(items=names().output) as name:
            say(text=name)
            say(text=person)
    with dsl.ParallelFor(items=[{"A_a": 1, "b": 2}, {"A_a": 3, "b": 4}]) as pair:
        n = number(n=pair.A_a)
        with dsl.If(pair.A_a == 1):
            number(n=5)
    with dsl.ParallelFor(items=rows().output) as row:
        say(text=row.key)
    total(numbers=dsl.Collected(n.output))
    return dsl.Collected(n.output)


@dsl.pipeline(name="inner")
def inner(n: int = 3, note: Optional[str] = None) -> Dataset:
    made = make(n=n).set_display_name("Make it")
    use(table=made.outputs["table"])
    return made.outputs["table"]


@dsl.pipeline(name="exits")
def exits(text: str = "x"):
    with dsl.ExitHandler(report(text=text), name="my exit"):
        nested = inner(n=4)
        use(table=nested.output)
        number(n=1).set_retry(2, backoff_duration="30s", backoff_factor=3, backoff_max_duration="2h")
    with dsl.ExitHandler(flip()):
        flip()


@dsl.pipeline(name="ignoring")
def ignoring():
    coin = flip()
    number(n=1).after(coin).ignore_upstream_failure()


@dsl.pipeline(name="importing")
def importing(uri: str = "gs://bucket/model", version: str = "1"):
    metadata = {"k": "v", "n": 3, "deep": {"x": [1, version]}}
    table = dsl.importer(artifact_uri="gs://a/b", artifact_class=Dataset, reimport=True, metadata=metadata)
    model = dsl.importer(artifact_uri=uri, artifact_class=Model, reimport=False)
    use(table=table.output, model=model.output)


@dsl.pipeline(name="resources")
def resources(cpu: str = "1", memory: str = "1Gi", kind: str = "nvidia.com/gpu", count: str = "2", image: str = "a:1"):
    for amount in ["1E", "1Ei", "2P", "2Pi", "3T", "3Ti", "4G", "4Gi", "5M", "5Mi", "6K", "6Ki", "7777"]:
        task = number(n=1)
        task.set_memory_limit(amount).set_memory_request(amount).set_cpu_limit("500m").set_cpu_request(".5")
    task = number(n=1)
    task.set_cpu_limit(cpu).set_memory_limit(memory).set_accelerator_type(kind).set_accelerator_limit(count)
    task = number(n=1)
    task.set_accelerator_type("nvidia.com/gpu").set_accelerator_limit(3).set_env_variable("A", "1")
    number(n=1).set_caching_options(False)
    number(n=1).set_caching_options(True, cache_key="my key")
    flip().set_container_image(image)


WORKSPACE = dsl.WorkspaceConfig(
    size="5Gi", kubernetes=dsl.KubernetesWorkspaceConfig(pvcSpecPatch={"storageClassName": "standard"})
)


@dsl.pipeline(name="on-kubernetes", pipeline_config=dsl.PipelineConfig(workspace=WORKSPACE))
def on_kubernetes():
    volume = kubernetes.CreatePVC(
        pvc_name_suffix="-x", access_modes=["ReadWriteOnce"], size="1Gi", storage_class_name="standard"
    )
    task = flip()
    kubernetes.mount_pvc(task, pvc_name=volume.outputs["name"], mount_path="/data")
    kubernetes.use_secret_as_env(task, secret_name="s", secret_key_to_env={"a": "B"})
    kubernetes.add_node_selector(task, "disk", "ssd")
    kubernetes.add_toleration(task, key="k", operator="Exists", effect="NoSchedule", toleration_seconds=10)
    kubernetes.DeletePVC(pvc_name=volume.outputs["name"]).after(task)
    say(text=dsl.WORKSPACE_PATH_PLACEHOLDER)


@dsl.pipeline(name="artifact-input")
def artifact_input(table: Input[Dataset], model: Optional[Input[Model]] = None) -> Dataset:
    use(table=table, model=model)
    return make(n=1).outputs["table"]


@dsl.pipeline(name="each-table")
def each_table(tables: Input[List[Dataset]]):
    with dsl.ParallelFor(items=tables) as table:
        use(table=table)


@dsl.pipeline(name="artifact-loop")
def artifact_loop():
    with dsl.ParallelFor(items=[1, 2]) as n:
        made = make(n=n)
    each_table(tables=dsl.Collected(made.outputs["table"]))


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    pipelines = [conditions, loops, inner, exits, ignoring, importing, resources, on_kubernetes, artifact_input]
    for sample in pipelines + [artifact_loop, say, make]:
        compiler.Compiler().compile(sample, str(folder / f"{sample.name}.yaml"))
    compiler.Compiler().compile(
        on_kubernetes, str(folder / "kubernetes-resources.yaml"), kubernetes_manifest_format=True
    )
    compiler.Compiler().compile(conditions, str(folder / "conditions.json"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
