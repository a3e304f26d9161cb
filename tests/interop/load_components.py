#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Loads component YAMLs with KFP's Python SDK and compiles a Python pipeline that calls each of them.

    load_components.py COMPONENT.yaml...

Every input is bound: parameters to pipeline parameters, artifacts to importers. Exit status 1 if any fails.
"""
import pathlib
import sys
import tempfile

import yaml
from kfp import compiler, components, dsl


def compile_with(path, out):
    component = components.load_component_from_file(str(path))
    spec = yaml.safe_load(pathlib.Path(path).read_text())
    inputs = spec["root"].get("inputDefinitions", {})
    constants = {
        "STRING": "text",
        "NUMBER_INTEGER": 3,
        "NUMBER_DOUBLE": 0.5,
        "BOOLEAN": True,
        "LIST": ["a"],
        "STRUCT": {"k": "v"},
    }

    @dsl.pipeline(name="uses-" + component.name)
    def uses():
        arguments = {}
        for name, definition in inputs.get("parameters", {}).items():
            kind = definition["parameterType"]
            if kind in constants:
                arguments[name] = definition.get("literals", [constants[kind]])[0]
        for name, definition in inputs.get("artifacts", {}).items():
            if definition.get("isArtifactList"):
                continue
            importer = dsl.importer(artifact_uri="s3://bucket/" + name, artifact_class=dsl.Artifact)
            arguments[name] = importer.output
        component(**arguments)

    compiler.Compiler().compile(uses, str(out))
    task = yaml.safe_load(out.read_text())["deploymentSpec"]["executors"]
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
