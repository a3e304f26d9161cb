#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles the Python half of each pair of twins with KFP's own compiler, and compares the graph with the Java half's.

    compare_twins.py MANIFESTS [NAME...]

The twins are in the folder twins beside this file: a pipeline of a Python module, and one of the same name in Java. MANIFESTS is
where the Java half's manifests are, made by the conformance tests. Names choose some pipelines; without, all are compared, and
none may be without its twin. Exit status 1 if anything differs.
"""
import importlib
import pathlib
import sys
import tempfile
import warnings

from kfp import compiler
from kfp.dsl.graph_component import GraphComponent

import same_graph

TWINS = pathlib.Path(__file__).resolve().parent / "twins"


def pipelines():
    """All pipelines of the Python modules, by name."""
    sys.path.insert(0, str(TWINS))
    found = {}
    for file in sorted(TWINS.glob("*.py")):
        for pipeline in vars(importlib.import_module(file.stem)).values():
            if isinstance(pipeline, GraphComponent) and found.setdefault(pipeline.name, pipeline) is not pipeline:
                sys.exit(f"{file.name}: there are two pipelines {pipeline.name}")
    return found


def main(folder, names):
    ours = {file.stem: file for file in folder.glob("*.yaml")}
    peers = pipelines()
    different = 0
    if not names:
        for name in sorted(peers.keys() ^ ours.keys()):
            different += 1
            print(f"{name}: has no twin in {'Java' if name in peers else 'Python'}")
    compared = sorted(peers.keys() & ours.keys() & (set(names) or peers.keys()))
    with tempfile.TemporaryDirectory() as scratch:
        for name in compared:
            file = pathlib.Path(scratch, name + ".yaml")
            compiler.Compiler().compile(peers[name], str(file))
            lines = same_graph.differences(file, ours[name])
            different += bool(lines)
            for line in lines:
                print(f"{name}: {line}")
    print(f"{len(compared)} pairs of twins compared, {different} differ or are alone")
    return 1 if different or not compared else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2:]))
