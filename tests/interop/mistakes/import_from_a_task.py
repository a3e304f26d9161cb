# SPDX-License-Identifier: Apache-2.0
# code: IMPORT
# mistake: an importer whose address comes from a task, which clusters refuse
from kfp import dsl
from kfp.dsl import Dataset

from steps import say, use


@dsl.pipeline

def flow():
    table = dsl.importer(artifact_uri=say(text="s3://bucket/t").output, artifact_class=Dataset)
    use(table=table.output)
