# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: collected numbers where a list of texts is asked for
from kfp import dsl

from steps import join_words, number, words


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=[1, 2]) as item:
        made = number(n=item)
    join_words(words=dsl.Collected(made.output))
