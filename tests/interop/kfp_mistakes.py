#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finds out what KFP's own compiler says to each mistake in the folder mistakes, and holds docs/mistakes.md to it.

    kfp_mistakes.py [--update]

Each mistake is written twice: in Python, compiled here, and in Java, whose messages a test of the processor holds to those that
stand in its source. The page shows both. Exit status 1 if the page says anything else; --update writes it anew. A page that was
made with another version of kfp is not held to what this one says.
"""
import importlib
import os
import pathlib
import re
import signal
import sys
import tempfile
import warnings

import kfp
from kfp import compiler

HERE = pathlib.Path(__file__).resolve().parent
MISTAKES = HERE / "mistakes"
PAGE = HERE.parents[1] / "docs" / "mistakes.md"
SECONDS = 5
LONGEST = 150
EXPECTATION = re.compile(r"// (ERROR|WARNING|JAVAC) (?:(KFP4J-\d+) )?(?:col \d+|nowhere): (.*)")


def outcome(name):
    """What KFP's compiler makes of it: one line."""
    # A process of its own, since a failed compilation leaves its traces in the library.
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        signal.alarm(SECONDS)
        with os.fdopen(write, "w") as answer:
            answer.write(compiled(name))
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    return "never ends" if os.WIFSIGNALED(status) else said


def compiled(name):
    sys.stdout = sys.stderr = open(os.devnull, "w")
    try:
        with tempfile.TemporaryDirectory() as folder:
            flow = importlib.import_module(name).flow
            compiler.Compiler().compile(flow, str(pathlib.Path(folder, "flow.yaml")))
        return "compiles"
    except Exception as error:  # whatever it is, it is how the mistake shows
        text = (str(error).splitlines() or [""])[0]
        return f"{type(error).__name__}: {text}"


def mistake(name):
    """What the Python half is about, from its comment."""
    return re.search(r"^# mistake: (.*)$", (MISTAKES / f"{name}.py").read_text(), re.MULTILINE).group(1)


def messages(name):
    """What kfp4j or javac says to the Java half: pairs of a code, or javac, and a text."""
    file = MISTAKES / ("".join(word.capitalize() for word in name.split("_")) + ".java")
    return [(match.group(2) or "javac", match.group(3).split(" | ")[0]) for match in EXPECTATION.finditer(file.read_text())]


def cell(text):
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*").replace("\n", " ")


def page(outcomes):
    lines = []
    caught = sum(said != "compiles" and said != "never ends" for said in outcomes.values())
    refused = sum(bool(messages(name)) for name in outcomes)
    for name in sorted(outcomes, key=lambda name: (messages(name) or [("~", "")])[0][0] + name):
        said = messages(name)[:1]
        code, text = said[0] if said else ("", "it works")
        link = f"[{code}](diagnostics.md#{code.lower()})" if code.startswith("KFP4J") else code
        lines.append(f"| {mistake(name)} | {link} | {cell(text)} | {cell(outcomes[name])} |")
    return HEAD.format(count=len(outcomes), refused=refused, caught=caught, version=kfp.__version__) + "\n".join(lines) + "\n"


HEAD = """# Mistakes and their messages

{count} ways to write a pipeline that is wrong, or that looks wrong, each written in Java and in Python
(`tests/interop/mistakes`). kfp4j and javac report {refused} of them; KFP's own compiler, kfp {version}, stops at {caught}.
The last column is its error from a real run, or that it compiles. The messages of javac are those of JDK 17.

`python3 tests/interop/kfp_mistakes.py --update` generates this page with kfp installed; the build holds it equal.

| mistake | code | message of kfp4j or javac | KFP's compiler |
|---|---|---|---|
"""


def main(update):
    warnings.simplefilter("ignore")
    sys.path[:0] = [str(MISTAKES), str(HERE / "twins")]
    outcomes = {file.stem: outcome(file.stem) for file in sorted(MISTAKES.glob("*.py"))}
    text = page(outcomes)
    if update:
        PAGE.write_text(text)
    old = PAGE.read_text()
    for line in sorted(set(text.splitlines()) ^ set(old.splitlines())):
        print(("now   " if line in text else "page  ") + line)
    same_version = f"kfp {kfp.__version__}," in old
    print(f"{len(outcomes)} mistakes; the page is {'as it was run' if text == old else 'not as it was run: --update'}")
    return 1 if text != old and same_version else 0


if __name__ == "__main__":
    sys.exit(main("--update" in sys.argv[1:]))
