#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Loads component YAMLs with KFP's Python SDK and compiles a Python pipeline that calls each of them.

    load_components.py COMPONENT.yaml...

Every input is bound: parameters to constants, artifacts to importers, lists of artifacts to inputs of the pipeline. Exit
status 1 if any fails.
"""
import inspect
import pathlib
import sys
import tempfile
from typing import List

import yaml
from kfp import compiler, components, dsl


def compile_with(path, out):
    component = components.load_component_from_file(str(path))
    # A component with a timeout has a second document, platform settings, which the SDK takes for pipelines only.
    spec, *_ = yaml.safe_load_all(pathlib.Path(path).read_text())
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
        component(**arguments)

    # Only an input of the pipeline can be a list of artifacts, and the SDK reads inputs from the function's signature.
    uses.__signature__ = inspect.Signature(
        [
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=dsl.Input[List[dsl.Artifact]])
            for name in lists
        ]
    )
    compiler.Compiler().compile(dsl.pipeline(uses, name="uses-" + component.name), str(out))
    compiled, *_ = yaml.safe_load_all(out.read_text())
    task = compiled["deploymentSpec"]["executors"]
    want = spec["deploymentSpec"]["executors"]
    for label, executor in want.items():
        got = task[label]["container"]
        for key in ("image", "command", "args"):
            if got.get(key) != executor["container"].get(key):
                raise AssertionError(f"{label}.{key}: {got.get(key)} != {executor['container'].get(key)}")


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sys.argv[1:]:
            try:
                compile_with(path, pathlib.Path(folder) / "out.yaml")
                print(f"ok      {path}")
            except Exception as e:  # the SDK raises many kinds; each is a finding
                failed += 1
                print(f"FAILED  {path}: {type(e).__name__}: {e}")
    print(f"{len(sys.argv) - 1 - failed} passed, {failed} failed")
    sys.exit(1 if failed or len(sys.argv) == 1 else 0)


if __name__ == "__main__":
    main()
