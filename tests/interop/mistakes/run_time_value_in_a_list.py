# SPDX-License-Identifier: Apache-2.0
# code: KFP4J-321
# mistake: a run-time value within a constant list
from kfp import dsl

from steps import join_words, words


@dsl.pipeline

def flow(text: str):
    join_words(words=["a", text])
