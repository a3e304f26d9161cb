# SPDX-License-Identifier: Apache-2.0
# code: LOOP
# mistake: a collected list used inside its loop
from kfp import dsl

from steps import join_words, say, words


@dsl.pipeline

def flow():
    with dsl.ParallelFor(items=["a", "b"]) as item:
        said = say(text=item)
        join_words(words=dsl.Collected(said.output))
