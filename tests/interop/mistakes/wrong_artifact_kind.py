# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a Dataset where a Model is asked for
from kfp import dsl

from steps import make, serve


@dsl.pipeline

def flow():
    serve(model=make(n=1).output)
