#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that PyYAML reads from our manifests the very values that were written.

    compare_constants.py FOLDER

For each NAME.constant.json in the folder, NAME.yaml has that value as the constant of its one task. Needs PyYAML.
Exit status 1 if any differs, or if there is none.
"""
import json
import math
import pathlib
import sys

import yaml


def same(read, written):
    if isinstance(written, bool) or written is None or isinstance(written, str):
        return type(read) is type(written) and read == written
    if isinstance(written, (int, float)):
        # KFP holds every number as a double; whether its text has a point is of no importance.
        return not isinstance(read, (bool, str)) and math.isclose(float(read), float(written), rel_tol=0, abs_tol=0)
    if isinstance(written, list):
        return isinstance(read, list) and len(read) == len(written) and all(map(same, read, written))
    return (
        isinstance(read, dict)
        and read.keys() == written.keys()
        and all(isinstance(key, str) and same(read[key], written[key]) for key in written)
    )


def main(folder):
    expected = sorted(folder.glob("*.constant.json"))
    different = 0
    for file in expected:
        written = json.loads(file.read_text(encoding="utf-8"))
        manifest = file.with_name(file.name.removesuffix(".constant.json") + ".yaml")
        with open(manifest, encoding="utf-8", newline="") as text:
            document = next(yaml.safe_load_all(text))
        read = document["root"]["dag"]["tasks"]["use"]["inputs"]["parameters"]["x"]["runtimeValue"]["constant"]
        if not same(read, written):
            different += 1
            print(f"{manifest}: PyYAML reads {read!r} where {written!r} was written")
    print(f"{len(expected) - different} of {len(expected)} constants are the same")
    return 1 if different or not expected else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1])))
