# SPDX-License-Identifier: Apache-2.0
"""Compares canonical forms, many in one process.

    canonical_differences.py CONFORMANCE

CONFORMANCE is the folder of canon.py. Each line of standard input names a golden and a manifest, with a tab between them. The
answer is the lines in which they differ, none of them empty, and an empty line.
"""
import sys

import yaml

sys.path.insert(0, sys.argv[1])
import canon

# The same documents, read ten times as fast.
yaml.SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
yaml.safe_load_all = lambda text: yaml.load_all(text, Loader=yaml.SafeLoader)

for line in sys.stdin:
    golden, manifest = line.rstrip("\n").split("\t")
    canon.CONTAINER = golden.endswith(".container.json")
    for difference in canon.diff(canon.load(golden), canon.load(manifest)):
        print(" ".join(difference.splitlines()))
    print(flush=True)
