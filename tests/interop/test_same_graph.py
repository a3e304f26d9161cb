#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the comparison of graphs to what it claims: names do not count, and everything else does."""
import copy
import pathlib
import sys
import tempfile
import unittest
import warnings

import yaml
from kfp import compiler, dsl

import same_graph


@dsl.component
def give(n: int = 1) -> int:
    return n


@dsl.component
def take(n: int, text: str):
    print(n, text)


@dsl.pipeline
def sample(limit: int = 3):
    first = give(n=limit)
    second = give(n=4)
    with dsl.If(first.output > 2):
        with dsl.ParallelFor(items=[1, 2]) as item:
            made = give(n=item)
            take(n=second.output, text=f"{first.output}!").after(made)
    take(n=first.output, text="end").set_retry(2)


class SameGraph(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.file = pathlib.Path(cls.folder.name, "sample.yaml")
        compiler.Compiler().compile(sample, str(cls.file))
        cls.text = cls.file.read_text()
        cls.manifest = yaml.safe_load(cls.text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def found(self, text):
        other = pathlib.Path(self.folder.name, "other.yaml")
        other.write_text(text)
        return same_graph.differences(self.file, other)

    def changed(self, change):
        manifest = copy.deepcopy(self.manifest)
        change(manifest)
        return self.found(yaml.safe_dump(manifest))

    def test_itself_isTheSame(self):
        self.assertEqual([], self.found(self.text))

    def test_otherNames_areTheSame(self):
        text = self.text.replace("comp-", "thing-").replace("exec-", "box-").replace("pipelinechannel--", "pipelinechannel--of-")
        self.assertNotEqual(self.text, text)
        self.assertEqual([], self.found(text))

    def test_anotherValue_differs(self):
        def swap(manifest):
            parameters = manifest["root"]["dag"]["tasks"]["condition-1"]["inputs"]["parameters"]
            first, second = "pipelinechannel--give-Output", "pipelinechannel--give-2-Output"
            parameters[first], parameters[second] = parameters[second], parameters[first]

        self.assertTrue(self.changed(swap))

    def test_eachChange_differs(self):
        tasks = lambda manifest: manifest["root"]["dag"]["tasks"]
        changes = {
            "a default": lambda m: m["root"]["inputDefinitions"]["parameters"]["limit"].update(defaultValue=4.0),
            "a type": lambda m: m["components"]["comp-give"]["inputDefinitions"]["parameters"]["n"].update(parameterType="STRING"),
            "an output's type": lambda m: m["components"]["comp-give"]["outputDefinitions"]["parameters"]["Output"].update(
                parameterType="STRING"
            ),
            "a constant": lambda m: tasks(m)["give-2"]["inputs"]["parameters"]["n"]["runtimeValue"].update(constant=5.0),
            "a wait": lambda m: tasks(m)["take-2"].update(dependentTasks=["give-2"]),
            "a condition": lambda m: tasks(m)["condition-1"]["triggerPolicy"].update(condition="true"),
            "caching": lambda m: tasks(m)["give"].update(cachingOptions={}),
            "a retry": lambda m: tasks(m)["take-2"].pop("retryPolicy"),
            "a task's name": lambda m: tasks(m).update({"take-9": tasks(m).pop("take-2")}),
            "the items": lambda m: m["components"]["comp-condition-1"]["dag"]["tasks"]["for-loop-3"]["parameterIterator"][
                "items"
            ].update(raw="[1, 3]"),
        }
        for name, change in changes.items():
            with self.subTest(name):
                self.assertTrue(self.changed(change))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    unittest.main(argv=sys.argv, verbosity=1)
