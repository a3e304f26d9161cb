# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: an output that the component does not have
from kfp import dsl

from steps import note, split


@dsl.pipeline

def flow():
    note(text=split(text="a").outputs["lfet"])
