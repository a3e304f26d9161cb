#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the example's .npy codec against numpy: ours reads what numpy writes, numpy reads what ours writes.

Run after the build, with numpy installed and java on PATH (or JAVA_HOME set).
"""

import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
CLASSES = HERE.parents[1] / "example-app" / "components" / "target" / "classes"


def arrays(random):
    """Arrays that are read, by name."""
    doubles = random.standard_normal((339, 13))
    yield "matrix", doubles
    yield "vector", random.standard_normal(339)
    yield "single", np.array(-0.5)
    yield "cube", random.standard_normal((3, 4, 5))
    yield "no_rows", np.empty((0, 13))
    yield "special", np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 5e-324, 1.7976931348623157e308])
    yield "float32", random.standard_normal((7, 3)).astype("<f4")
    yield "int64", random.integers(-(2**53), 2**53, (50, 2), dtype="<i8", endpoint=True)
    yield "rows_of_a_slice", doubles[10:20]
    yield "columns_of_a_slice", doubles[:, ::2]  # numpy makes it contiguous when it writes


def refused(random):
    """Arrays that are refused, by name, with what the message says."""
    yield "fortran", np.asfortranarray(random.standard_normal((3, 4))), "Fortran order"
    yield "big_endian", np.arange(3, dtype=">f8"), "'>f8'"
    yield "bool", np.array([True, False]), "'|b1'"
    yield "text", np.array(["a", "b"]), "'<U1'"
    yield "int64_too_big", np.array([2**53 + 1]), str(2**53 + 1)


def main():
    if not (CLASSES / "dev" / "kfp4j").is_dir():
        sys.exit(f"{CLASSES} is empty: build first")
    random = np.random.default_rng(506)
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        source, target = pathlib.Path(scratch, "numpy"), pathlib.Path(scratch, "ours")
        source.mkdir()
        target.mkdir()
        good, bad = dict(arrays(random)), {name: (array, says) for name, array, says in refused(random)}
        for name, array in good.items():
            for version in (1, 0), (2, 0):
                with open(source / f"{name}-{version[0]}.npy", "wb") as file:
                    np.lib.format.write_array(file, array, version=version, allow_pickle=False)
        for name, (array, _) in bad.items():
            np.save(source / f"{name}.npy", array)

        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        subprocess.run([java, "-cp", CLASSES, HERE / "NpyCopy.java", source, target], check=True)

        for name, array in good.items():
            for version in 1, 2:
                copy = target / f"{name}-{version}.npy"
                if not copy.exists():
                    failures.append(f"{copy.name}: {copy.with_name(copy.name + '.refused').read_text()}")
                    continue
                ours = np.load(copy, allow_pickle=False)
                same = np.array_equal(ours, array.astype("<f8"), equal_nan=True)
                if ours.dtype != np.dtype("<f8") or ours.shape != array.shape or not same:
                    failures.append(f"{copy.name}: {ours.dtype} {ours.shape} differs from numpy's {array.shape}")
                if not np.array_equal(np.signbit(ours), np.signbit(array)):
                    failures.append(f"{copy.name}: a sign is lost")
        for name, (_, says) in bad.items():
            message = target / f"{name}.npy.refused"
            if not message.exists() or says not in message.read_text():
                failures.append(f"{name}.npy is not refused with {says}")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{2 * len(good)} arrays read and written, {len(bad)} refused, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
