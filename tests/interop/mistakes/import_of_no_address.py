# SPDX-License-Identifier: Apache-2.0
# code: IMPORT
# mistake: an importer of what is no address
from kfp import dsl
from kfp.dsl import Dataset

from steps import use


@dsl.pipeline

def flow():
    table = dsl.importer(artifact_uri="not an address", artifact_class=Dataset)
    use(table=table.output)
