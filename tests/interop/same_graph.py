# SPDX-License-Identifier: Apache-2.0
"""Whether two manifests describe the same graph.

Names of components, executors and channels are the compilers' own business, and so are descriptions and the SDK's version.
Everything else counts: task names and their order of waiting, inputs, types, defaults, conditions, loops, outputs, settings.
So every channel is replaced by what it carries, as seen from the graph in which it is used, and every component and executor
stands where it is referred to; the rest is compared as it is.
"""
import copy
import json
import re

import yaml

CHANNEL = "pipelinechannel--"
LIGHTWEIGHT = "--function_to_execute"


def read(path):
    """The documents of a manifest: the pipeline, and the platform's settings or nothing."""
    with open(path, encoding="utf-8") as file:
        documents = [document for document in yaml.load_all(file, Loader=yaml.CSafeLoader) if document]
    return documents[0], documents[1] if len(documents) > 1 else {}


def differences(peers, ours):
    """Lines that say where our manifest, a path, differs from the peer's; none where both are the same graph."""
    peer, our = read(peers), read(ours)
    any_python = LIGHTWEIGHT in str(peer[0].get("deploymentSpec"))
    return list(differ(form(*peer, not any_python), form(*our, not any_python), ""))


def form(pipeline, platform, commands):
    """A manifest without names that mean nothing."""
    graph = Graph(pipeline, platform, commands)
    settings = copy.deepcopy(platform).get("platforms", {})
    for each in settings.values():
        each.pop("deploymentSpec", None)
    return {
        "name": pipeline["pipelineInfo"]["name"],
        "schema": pipeline["schemaVersion"],
        "pipelineRoot": pipeline.get("defaultPipelineRoot"),
        "root": graph.component(pipeline["root"], {}),
        "platforms": {name: each for name, each in settings.items() if each},
    }


class Graph:
    def __init__(self, pipeline, platform, commands):
        self.components = pipeline.get("components", {})
        self.executors = pipeline.get("deploymentSpec", {}).get("executors", {})
        self.platforms = platform.get("platforms", {})
        self.commands = commands

    def component(self, component, names, around=None):
        """A component whose input channels carry what the names say, in a graph whose channels carry what those around say."""
        result = {"inputs": self.declared(component.get("inputDefinitions", {}), lambda kind, name: names.get(name, name))}
        if "dag" in component:
            dag = component["dag"]
            result["tasks"] = {name: self.task(task, names, dag) for name, task in dag["tasks"].items()}
            result["outputs"] = self.declared(
                component.get("outputDefinitions", {}), lambda kind, name: self.output(dag, kind, name)
            )
            result["given"] = {
                kind: sorted(self.output(dag, kind, name) + " = " + self.given(dag, kind, name) for name in outputs)
                for kind, outputs in dag.get("outputs", {}).items()
            }
        else:
            result["outputs"] = self.declared(component.get("outputDefinitions", {}), lambda kind, name: name)
            result["executor"] = renamed(self.executor(component["executorLabel"]), {**(around or {}), **names})
        return result

    @staticmethod
    def declared(definitions, label):
        return {
            kind: {label(kind, name): {k: v for k, v in each.items() if k != "description"} for name, each in some.items()}
            for kind, some in definitions.items()
        }

    def executor(self, label):
        executor = copy.deepcopy(self.executors[label])
        if not self.commands:
            for key in ("image", "command", "args"):
                if "{{$" not in str(executor.get("container", {}).get(key)) or key != "image":
                    executor.get("container", {}).pop(key, None)
        executor["platforms"] = {
            name: platform["deploymentSpec"]["executors"][label]
            for name, platform in self.platforms.items()
            if label in platform.get("deploymentSpec", {}).get("executors", {})
        }
        return executor

    def task(self, task, names, dag):
        component = self.components[task["componentRef"]["name"]]
        sources, inner = {}, {}
        for kind, inputs in task.get("inputs", {}).items():
            for name, source in inputs.items():
                where = self.source(source, kind, names, dag)
                if name.startswith(CHANNEL):
                    inner[name] = f"<{where}>"
                sources[kind, inner.get(name, name)] = where
        result = {k: v for k, v in task.items() if k not in ("componentRef", "inputs", "dependentTasks")}
        for iterator in ("parameterIterator", "artifactIterator"):
            if iterator in task:
                inner[task[iterator]["itemInput"]] = "<item>"
                items = task[iterator]["items"]
                if "raw" in items:
                    # In a copy: a component that is used twice comes by here twice.
                    parsed = {"raw": json.loads(items["raw"])}
                    result[iterator] = {**task[iterator], "items": parsed}
        # What is left that names a channel, in text or alone, names an input of the task itself.
        result = renamed(result, inner)
        result["inputs"] = {key: renamed(where, inner) for key, where in sources.items()}
        result["waits for"] = sorted(task.get("dependentTasks", []))
        result["component"] = self.component(component, inner, names)
        return result

    def source(self, source, kind, names, dag):
        """Where a task's input comes from, as text."""
        rest = dict(source)
        for key in ("taskOutputParameter", "taskOutputArtifact"):
            if key in rest:
                output = rest.pop(key)
                name = output.get("outputParameterKey") or output.get("outputArtifactKey")
                rest["output"] = output["producerTask"] + "." + self.label(dag, kind, output["producerTask"], name)
        for key in ("componentInputParameter", "componentInputArtifact"):
            if key in rest:
                name = rest.pop(key)
                rest["input"] = names.get(name, name)
        return text(rest)

    def label(self, dag, kind, task, name):
        """The name of a task's output, without the compiler's own words."""
        inner = self.components[dag["tasks"][task]["componentRef"]["name"]].get("dag")
        return self.output(inner, kind, name) if inner and name in inner.get("outputs", {}).get(kind, {}) else name

    def output(self, dag, kind, name):
        return f"<{self.given(dag, kind, name)}>" if name.startswith(CHANNEL) else name

    def given(self, dag, kind, name):
        """Where a graph's output comes from, as text."""
        selected = dag["outputs"][kind][name]
        if "valueFromParameter" in selected:
            selectors, how = [selected["valueFromParameter"]], "value"
        elif "valueFromOneof" in selected:
            selectors, how = selected["valueFromOneof"]["parameterSelectors"], "one of"
        else:
            selectors, how = selected["artifactSelectors"], "artifact"
        each = [
            each["producerSubtask"]
            + "."
            + self.label(dag, kind, each["producerSubtask"], each.get("outputParameterKey") or each.get("outputArtifactKey"))
            for each in selectors
        ]
        return f"{how} {', '.join(each)}"


def text(value):
    """The value as text; whole numbers are the same with and without a point."""
    return json.dumps(plain(value), sort_keys=True, ensure_ascii=False)


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def renamed(value, names):
    """The value with every channel's name in its texts replaced."""
    if isinstance(value, str):
        return re.sub(CHANNEL + r"[-\w]+", lambda match: names.get(match.group(), match.group()), value)
    if isinstance(value, dict):
        return {key: renamed(each, names) for key, each in value.items()}
    if isinstance(value, list):
        return [renamed(each, names) for each in value]
    return value


def differ(peer, our, path):
    if isinstance(peer, dict) and isinstance(our, dict):
        for key in sorted(peer.keys() | our.keys(), key=str):
            if key not in our:
                yield f"{path}/{key}: missing, kfp has {peer[key]!r:.300}"
            elif key not in peer:
                yield f"{path}/{key}: kfp has it not, ours is {our[key]!r:.300}"
            else:
                yield from differ(peer[key], our[key], f"{path}/{key}")
    elif isinstance(peer, list) and isinstance(our, list) and len(peer) == len(our):
        for index, (left, right) in enumerate(zip(peer, our)):
            yield from differ(left, right, f"{path}[{index}]")
    elif peer != our or isinstance(peer, bool) != isinstance(our, bool):
        yield f"{path}: kfp has {peer!r:.300}, ours is {our!r:.300}"
