# SPDX-License-Identifier: Apache-2.0
"""Exit handlers, failures that are ignored, nested pipelines, imports and values of the run."""
from typing import List, Optional

from kfp import dsl
from kfp.dsl import Dataset, Model, importer

from steps import clean, flip, note, number, report, say, serve, train, use


@dsl.pipeline
def endings_part(text: Optional[str] = None, n: int = 3, words: str = "w"):
    with dsl.ExitHandler(clean()):
        number(n=n)
        say(text=words)


@dsl.pipeline
def endings_several(text: str, n: int = 2):
    first = say(text=text)
    with dsl.ExitHandler(report(text=f"first of {n}")):
        second = say(text=first.output)
        note(text=second.output)
    with dsl.ExitHandler(clean(text=text).set_caching_options(False).set_display_name("The end")) as block:
        say(text="second")
    flip().after(block)


@dsl.pipeline
def endings_ignored(text: str):
    first = say(text=text)
    report(text=first.output).ignore_upstream_failure()
    last = clean(text=text).after(first).ignore_upstream_failure()
    last.set_retry(2)
    with dsl.ExitHandler(clean()):
        inside = say(text=text)
        clean(text=inside.output).ignore_upstream_failure()
        report(text="late").after(inside).ignore_upstream_failure()


@dsl.pipeline
def endings_nested(text: Optional[str] = None, n: int = 5, words: str = "w"):
    endings_part()
    endings_part(text=text, n=n, words=words)
    endings_part(n=3)
    said = say(text=words)
    endings_part(text="x", words=said.output)
    with dsl.ExitHandler(endings_part(words="end")):
        endings_part(words=dsl.PIPELINE_TASK_NAME_PLACEHOLDER)


@dsl.pipeline
def endings_imports(uri: str, uris: List[str], name: str, n: int = 1):
    table = importer(artifact_uri=uri, artifact_class=Dataset).output
    train(table=table)
    model = importer(
        artifact_uri="s3://bucket/model",
        artifact_class=Model,
        reimport=True,
        metadata={"kind": "onnx", "shape": [1, 2.5, True], "more": {"name": name, "again": [name, n]}, name: f"of {n}"},
    )
    model.after(table.task).set_caching_options(False)
    serve(model=model.output)
    with dsl.ParallelFor(uris) as one:
        use(table=importer(artifact_uri=one, artifact_class=Dataset).output)
    with dsl.ExitHandler(clean()):
        inside = importer(artifact_uri=uri, artifact_class=Dataset)
        use(table=inside.output)


@dsl.pipeline
def endings_values():
    say(text=dsl.PIPELINE_JOB_NAME_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_RESOURCE_NAME_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_ID_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_CREATE_TIME_UTC_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER)
    say(text=dsl.PIPELINE_TASK_ID_PLACEHOLDER)
    number(n=1)
