# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a double where an int is asked for
from kfp import dsl

from steps import number, ratio


@dsl.pipeline

def flow():
    number(n=ratio(x=0.5).output)
