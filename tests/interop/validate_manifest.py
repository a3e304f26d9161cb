#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks manifests against KFP's own protobuf definitions, as strictly as KFP's API server and compiler parse them.

    validate_manifest.py FILE...

Needs kfp-pipeline-spec and PyYAML; where kfp is installed too, its component loader has to take each file.
One line for each file; exit status 1 if any is refused.
"""
import sys

import yaml
from google.protobuf import json_format
from kfp.pipeline_spec import pipeline_spec_pb2 as spec

try:
    from kfp import components as kfp_components
except ImportError:
    kfp_components = None


def check(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    documents = [document for document in yaml.safe_load_all(text) if document is not None]
    if not 1 <= len(documents) <= 2:
        raise ValueError(f"{len(documents)} documents instead of one or two")

    pipeline = json_format.ParseDict(documents[0], spec.PipelineSpec())
    if pipeline.schema_version != "2.1.0":
        raise ValueError(f"schemaVersion {pipeline.schema_version!r}")
    # The executors are a free struct in the specification; the backend's compiler gives them their type.
    deployment = json_format.MessageToDict(pipeline.deployment_spec)
    json_format.ParseDict(deployment, spec.PipelineDeploymentConfig())
    # What protobuf holds has to be what the text says: nothing may have been read as another kind of value.
    again = json_format.ParseDict(json_format.MessageToDict(pipeline), spec.PipelineSpec())
    if again != pipeline:
        raise ValueError("does not survive a round trip through protobuf")

    if len(documents) == 2:
        platform = json_format.ParseDict(documents[1], spec.PlatformSpec())
        if list(platform.platforms) != ["kubernetes"]:
            raise ValueError(f"platforms {sorted(platform.platforms)}")
        check_kubernetes(platform.platforms["kubernetes"])
    if kfp_components is not None:
        kfp_components.load_component_from_text(text)


def check_kubernetes(platform):
    try:
        from kfp.kubernetes import kubernetes_executor_config_pb2 as kubernetes
    except ImportError:
        return
    for config in platform.deployment_spec.executors.values():
        json_format.ParseDict(json_format.MessageToDict(config), kubernetes.KubernetesExecutorConfig())


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    refused = 0
    for path in paths:
        try:
            check(path)
            print(f"{path}: ok")
        except Exception as error:  # each library has its own family; all mean the same here
            refused += 1
            print(f"{path}: {type(error).__name__}: {error}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
