# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a text where an artifact is asked for
from kfp import dsl

from steps import use


@dsl.pipeline

def flow():
    use(table="s3://bucket/table.csv")
