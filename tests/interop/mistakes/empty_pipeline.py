# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-331
# mistake: a pipeline without tasks
from kfp import dsl


@dsl.pipeline

def flow(n: int):
    pass
