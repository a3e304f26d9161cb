"""Runs one shape of pipeline with KFP's own local runner, without virtual environments, and prints how long that took.

    python kfp_shapes.py SHAPE FOLDER

The time is that of the call that runs the pipeline, in milliseconds: kfp has been imported by then.
"""

import logging
import sys
import time
from typing import List

from kfp import dsl, local


@dsl.component(install_kfp_package=False)
def empty(value: str) -> str:
    return value


@dsl.component(install_kfp_package=False)
def second(value: str) -> str:
    import time
    time.sleep(1)
    return value


@dsl.component(install_kfp_package=False)
def first(values: List[str]) -> str:
    return values[0]


@dsl.pipeline
def chain() -> str:
    task = empty(value='a')
    for _ in range(49):
        task = empty(value=task.output)
    return task.output


@dsl.pipeline
def independent() -> str:
    for i in range(8):
        task = second(value=str(i))
    return task.output


@dsl.pipeline
def slow_loop() -> str:
    with dsl.ParallelFor([str(i) for i in range(8)], parallelism=8) as item:
        task = second(value=item)
    return first(values=dsl.Collected(task.output)).output


@dsl.pipeline
def empty_loop() -> str:
    with dsl.ParallelFor([str(i) for i in range(200)]) as item:
        task = empty(value=item)
    return first(values=dsl.Collected(task.output)).output


def main(shape: str, folder: str) -> None:
    logging.disable(logging.CRITICAL)
    cached = shape == 'cached'
    pipeline = {
        'chain': chain,
        'independent': independent,
        'slow-loop': slow_loop,
        'empty-loop': empty_loop,
        'cached': chain,
    }[shape]
    local.init(
        runner=local.SubprocessRunner(use_venv=False),
        pipeline_root=folder,
        enable_caching=cached,
    )
    start = time.perf_counter()
    task = pipeline()
    millis = (time.perf_counter() - start) * 1000
    if task.output not in ('a', '0', '7'):
        sys.exit(f'the pipeline gave {task.output}')
    print(f'millis {millis:.1f}')


if __name__ == '__main__':
    main(*sys.argv[1:])
