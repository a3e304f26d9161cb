#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Loads components and whole pipelines with KFP's Python SDK and compiles a Python pipeline that calls each of them.

    load_components.py FILE.yaml...

Every input is bound: parameters to constants, artifacts to importers, lists of artifacts to inputs of the pipeline. What the
Python pipeline then holds has the containers and Kubernetes settings of the file. Exit status 1 if any fails.
"""
import inspect
import json
import pathlib
import sys
import tempfile
import warnings
from typing import List

import yaml
from kfp import compiler, components, dsl

WAIT = "wait:1"


@dsl.container_component
def wait():
    return dsl.ContainerSpec(image=WAIT)


def compile_with(path, out):
    component = components.load_component_from_file(str(path))
    # A component with a timeout has a second document, platform settings, which the SDK takes for pipelines only.
    spec, *platform = yaml.safe_load_all(path.read_text())
    inputs = spec["root"].get("inputDefinitions", {})
    constants = {
        "STRING": "text",
        "NUMBER_INTEGER": 3,
        "NUMBER_DOUBLE": 0.5,
        "BOOLEAN": True,
        "LIST": ["a"],
        "STRUCT": {"k": "v"},
    }

    lists = [name for name, given in inputs.get("artifacts", {}).items() if given.get("isArtifactList")]

    def uses(*given):
        arguments = dict(zip(lists, given))
        for name, definition in inputs.get("parameters", {}).items():
            kind = definition["parameterType"]
            if kind in constants:
                arguments[name] = definition.get("literals", [constants[kind]])[0]
        for name, definition in inputs.get("artifacts", {}).items():
            if name in lists:
                continue
            importer = dsl.importer(artifact_uri="s3://bucket/" + name, artifact_class=dsl.Artifact)
            arguments[name] = importer.output
        called = component(**arguments)
        if any(each["parameterType"] == "TASK_FINAL_STATUS" for each in inputs.get("parameters", {}).values()):
            # Only an exit task is told how others ended.
            with dsl.ExitHandler(called):
                wait()

    # Only an input of the pipeline can be a list of artifacts, and the SDK reads inputs from the function's signature.
    uses.__signature__ = inspect.Signature(
        [
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=dsl.Input[List[dsl.Artifact]])
            for name in lists
        ]
    )
    # What imports into the workspace needs a pipeline that has one; a component brings none along.
    config = dsl.PipelineConfig(workspace=dsl.WorkspaceConfig(size="1Gi")) if imports_to_workspace(spec) else None
    compiler.Compiler().compile(
        dsl.pipeline(uses, name="uses-" + component.name, pipeline_config=config), str(out)
    )
    compiled, *compiled_platform = yaml.safe_load_all(out.read_text())
    if containers(spec) != containers(compiled):
        raise AssertionError(f"containers: {containers(compiled)} instead of {containers(spec)}")
    if path.parent.name == "pipelines" and settings(platform) != settings(compiled_platform):
        raise AssertionError(f"settings: {settings(compiled_platform)} instead of {settings(platform)}")


def imports_to_workspace(spec):
    executors = spec["deploymentSpec"]["executors"].values()
    return any(executor.get("importer", {}).get("downloadToWorkspace") for executor in executors)


def containers(spec):
    """What the containers run; labels are given anew where pipelines are put together."""
    executors = spec["deploymentSpec"]["executors"].values()
    each = [executor["container"] for executor in executors if "container" in executor]
    return sorted(json.dumps(container, sort_keys=True) for container in each if container["image"] != WAIT)


def settings(platform):
    """The Kubernetes settings of a platform document, if there is one."""
    return sorted(
        json.dumps(each, sort_keys=True)
        for document in platform
        for each in document["platforms"]["kubernetes"].get("deploymentSpec", {}).get("executors", {}).values()
    )


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in map(pathlib.Path, sys.argv[1:]):
            try:
                compile_with(path, pathlib.Path(folder) / "out.yaml")
                print(f"ok      {path}")
            except Exception as e:  # the SDK raises many kinds; each is a finding
                failed += 1
                print(f"FAILED  {path}: {type(e).__name__}: {e}")
    print(f"{len(sys.argv) - 1 - failed} passed, {failed} failed")
    sys.exit(1 if failed or len(sys.argv) == 1 else 0)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
