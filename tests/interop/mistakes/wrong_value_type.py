# SPDX-License-Identifier: Apache-2.0
# code: javac
# mistake: a map of numbers where a map of texts is asked for
from typing import Dict

from kfp import dsl

from steps import use_options


@dsl.pipeline

def flow(given: Dict[str, int]):
    use_options(given=given)
