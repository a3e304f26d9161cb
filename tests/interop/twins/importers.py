# SPDX-License-Identifier: Apache-2.0
"""Importers."""
from typing import List

from kfp import dsl
from kfp.dsl import Artifact, Dataset, Model

from steps import inspect, serve, train, use


@dsl.pipeline
def import_constant():
    table = dsl.importer(artifact_uri="s3://bucket/table.csv", artifact_class=Dataset, reimport=False)
    use(table=table.output)


@dsl.pipeline
def import_input(uri: str = "s3://bucket/model"):
    model = dsl.importer(artifact_uri=uri, artifact_class=Model, reimport=True)
    serve(model=model.output)


@dsl.pipeline
def import_metadata(uri: str):
    table = dsl.importer(artifact_uri=uri, artifact_class=Dataset, reimport=False, metadata={"rows": "3", "kind": "csv"})
    train(table=table.output)


@dsl.pipeline
def import_several(uris: List[str], n: int):
    with dsl.ParallelFor(items=uris) as uri:
        table = dsl.importer(artifact_uri=uri, artifact_class=Dataset, reimport=False)
        use(table=table.output)
    with dsl.If(n > 1):
        thing = dsl.importer(artifact_uri="s3://bucket/thing", artifact_class=Artifact, reimport=False)
        inspect(thing=thing.output)
