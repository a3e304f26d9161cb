#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles components with the KFP SDK that is installed, imports the files in Java, and compares calls of them.

Run after the build, with kfp installed and javac on PATH (or JAVA_HOME set). Each component or pipeline is compiled to a file,
called by name in a Python pipeline, and called in a Java pipeline through @ImportComponent: the two graphs must be equal.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
from typing import Dict, List, NamedTuple, Optional

from kfp import compiler, components, dsl
from kfp.dsl import Dataset, Input, Markdown, Model, Output

import same_graph

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dsl.component(base_image="python:3.12")
def learn_rows(data: Input[Dataset], label: str, model: Output[Model], report: Output[Markdown], trees: int = 100,
               rate: float = 0.1, deep: bool = False, names: List[str] = ["a"], settings: Dict[str, int] = {"x": 1},
               note: Optional[str] = None, older: Optional[Input[Model]] = None) -> float:
    """Learns what the rows say.

    Args:
        label: What to predict.
    """
    return 0.0


@dsl.container_component
def fetch(url: str, table: Output[Dataset], rows: dsl.OutputPath(int)):
    return dsl.ContainerSpec(image="alpine:3.20", command=["fetch", url], args=[table.path, rows])


@dsl.pipeline
def whole(url: str, trees: int = 5) -> NamedTuple("outputs", [("loss", float), ("model", Model)]):
    fetched = fetch(url=url)
    with dsl.If(trees > 3):
        fetch(url="other")
    learnt = learn_rows(data=fetched.outputs["table"], label="y", trees=trees).set_memory_limit("1Gi")
    return NamedTuple("outputs", [("loss", float), ("model", Model)])(learnt.outputs["Output"], learnt.outputs["model"])


JAVA = """
import static dev.kfp4j.dsl.Kfp.task;
import dev.kfp4j.annotations.*;
import java.util.*;

@ImportComponent("learn-rows.yaml")
@ImportComponent("fetch.yaml")
@ImportComponent("whole.yaml")
final class Calls {
    @Pipeline static double calls(String url, long trees) {
        var fetched = Fetch.run(url);
        var learnt = LearnRows.with(fetched.table(), "y").trees(trees).rate(0.5).deep(true).names(List.of("q"))
                .settings(Map.of("z", 2)).run();
        task(() -> LearnRows.with(fetched.table(), "z").note("n").older(learnt.model()).run()).cpu("2").run();
        Whole.with(url).trees(fetched.rows()).run();
        return Whole.run("u").loss();
    }
}
"""


def call(load):
    learn, get, all_of_it = load("learn-rows"), load("fetch"), load("whole")

    @dsl.pipeline
    def calls(url: str, trees: int) -> float:
        fetched = get(url=url)
        learnt = learn(data=fetched.outputs["table"], label="y", trees=trees, rate=0.5, deep=True, names=["q"],
                       settings={"z": 2})
        learn(data=fetched.outputs["table"], label="z", note="n", older=learnt.outputs["model"]).set_cpu_limit("2")
        all_of_it(url=url, trees=fetched.outputs["rows"])
        return all_of_it(url="u").outputs["loss"]

    return calls


def class_path():
    """What a project that uses kfp4j has: its jars, the processor's with its libraries in it."""
    processor = [jar for jar in sorted((ROOT / "processor" / "target").glob("kfp4j-processor-*.jar"))
                 if not jar.stem.endswith(("-sources", "-javadoc"))]
    classes = [ROOT / "annotations" / "target" / "classes", ROOT / "runtime" / "core" / "target" / "classes"]
    if not processor or not all(folder.is_dir() for folder in classes):
        sys.exit("the processor's jar or the runtime's classes are missing: build first")
    return os.pathsep.join(map(str, [*classes, processor[0]]))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for component in (learn_rows, fetch, whole):
            compiler.Compiler().compile(component, str(folder / f"{component.name}.yaml"))
        peer = folder / "peer.yaml"
        calls = call(lambda name: components.load_component_from_file(str(folder / f"{name}.yaml")))
        compiler.Compiler().compile(calls, str(peer))
        source = folder / "Calls.java"
        source.write_text(JAVA)
        javac = os.path.join(os.environ["JAVA_HOME"], "bin", "javac") if "JAVA_HOME" in os.environ else "javac"
        subprocess.run([javac, "-cp", class_path(), "-processor", "dev.kfp4j.processor.KfpProcessor", "-d", folder, source],
                       check=True)
        ours = folder / "META-INF" / "kfp4j" / "pipelines" / "calls.yaml"
        # Commands count here, also those of Python functions: they come out of the same files.
        forms = [same_graph.form(*same_graph.read(file), True) for file in (peer, ours)]
        lines = list(same_graph.differ(*forms, ""))
    for line in lines:
        print(line)
    print(f"3 files imported, {len(lines)} differences")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
