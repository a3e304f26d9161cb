# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-338
# mistake: the same artifact for two inputs of a nested pipeline, of which clusters lose one
from kfp import dsl
from kfp.dsl import Dataset, Input

from steps import make, use


@dsl.pipeline
def inner(left: Input[Dataset], right: Input[Dataset]):
    use(table=left)
    use(table=right)


@dsl.pipeline
def flow():
    made = make(n=1)
    inner(left=made.output, right=made.output)
