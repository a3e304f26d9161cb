# SPDX-License-Identifier: Apache-2.0
"""A small pipeline for each feature, for the table in docs/local-engine.md.

    python features.py compile FOLDER PLACE         a manifest for each in FOLDER
    python features.py run FOLDER PLACE             runs each in this process; prints a JSON object: name -> outputs

PLACE is a folder in which steps leave what is no output. The components are those of the Java class Steps: the same
manifests run here with Python's steps and there with Java's.
"""
import json
import logging
import os
import sys
from typing import List, NamedTuple, Optional

from kfp import compiler, dsl, local
from kfp.dsl import Artifact, Dataset, Input, Output, PipelineTaskFinalStatus

PLACE = os.path.abspath(sys.argv[-1])


def step(function):
    return dsl.component(function, base_image='python', install_kfp_package=False)


@step
def text(value: str) -> str:
    return value


@step
def whole(value: int) -> int:
    return value


@step
def texts(value: List[str]) -> List[str]:
    return value


@step
def join(value: List[str], separator: str = '|') -> str:
    return separator.join(value)


@step
def maybe(value: Optional[str] = None) -> str:
    return '(nothing)' if value is None else value


@step
def fail(value: str) -> str:
    raise ValueError(value)


@step
def note(status: PipelineTaskFinalStatus, place: str):
    with open(place, 'w') as f:
        f.write({'COMPLETE': 'SUCCEEDED'}.get(status.state, status.state))


@step
def grow(place: str, size: int) -> str:
    import os
    with open(place, 'a') as f:
        f.write('x')
    if os.path.getsize(place) < size:
        raise RuntimeError('not there yet')
    return f'size {os.path.getsize(place)}'


@step
def variable(name: str) -> str:
    import os
    return os.environ.get(name, 'null')


@step
def table(value: str, data: Output[Dataset]):
    with open(data.path, 'w') as f:
        f.write(value)


@step
def read(data: Input[Dataset]) -> str:
    with open(data.path) as f:
        return f.read()


@step
def read_all(data: List[Dataset]) -> List[str]:
    result = []
    for one in data:
        with open(one.path) as f:
            result.append(f.read())
    return result


def place(name: str) -> str:
    return os.path.join(PLACE, name)


@dsl.pipeline
def tasks_and_parameters(value: str = 'it\'s a "test" \\ 日本語') -> str:
    return text(value=text(value=value).output).output


@dsl.pipeline
def artifacts() -> str:
    return read(data=table(value='rows').outputs['data']).output


@dsl.pipeline
def optional_inputs() -> str:
    return join(value=texts(value=['a', 'b']).output).output


@dsl.pipeline
def inner(given: str, missing: Optional[str] = None, default: str = 'by default') -> NamedTuple(
        'Inner', [('missing', str), ('default', str)]):
    text(value=given)
    result = NamedTuple('Inner', [('missing', str), ('default', str)])
    return result(maybe(value=missing).output, text(value=default).output)


@dsl.pipeline
def nested_pipeline() -> str:
    task = inner(given='x')
    return text(value=f"{task.outputs['missing']} {task.outputs['default']}").output


@dsl.pipeline
def condition() -> str:
    asked = text(value='yes')
    with dsl.If(asked.output == 'no'):
        fail(value='must not run')
    return asked.output


@dsl.pipeline
def branches_and_one_of() -> str:
    number = whole(value=5)
    with dsl.If(number.output > 9):
        large = text(value='large')
    with dsl.Elif(number.output > 4):
        middle = text(value='middle')
    with dsl.Else():
        small = text(value='small')
    return text(value=dsl.OneOf(large.output, middle.output, small.output)).output


@dsl.pipeline
def one_of_artifacts() -> str:
    number = whole(value=5)
    with dsl.If(number.output > 9):
        large = table(value='large')
    with dsl.Else():
        small = table(value='small')
    return read(data=dsl.OneOf(large.outputs['data'], small.outputs['data'])).output


@dsl.pipeline
def condition_on_large_numbers() -> str:
    number = whole(value=9007199254740991)
    with dsl.If(number.output == 9007199254740991):
        same = text(value='same')
    with dsl.Else():
        other = text(value='other')
    return text(value=dsl.OneOf(same.output, other.output)).output


@dsl.pipeline
def condition_on_text_with_operators() -> str:
    asked = text(value='a && b')
    with dsl.If(asked.output == 'a && b'):
        same = text(value='same')
    with dsl.Else():
        other = text(value='other')
    return text(value=dsl.OneOf(same.output, other.output)).output


@dsl.pipeline
def condition_on_text_with_a_quote() -> str:
    asked = text(value="it's")
    with dsl.If(asked.output == 'its'):
        same = text(value='same')
    with dsl.Else():
        other = text(value='other')
    return text(value=dsl.OneOf(same.output, other.output)).output


@dsl.pipeline
def loop_over_constants() -> str:
    with dsl.ParallelFor(['a', 'b', 'c']) as item:
        task = text(value=item)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_an_output() -> str:
    with dsl.ParallelFor(texts(value=['a', 'b']).output) as item:
        task = text(value=item)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_an_empty_list(items: List[str] = []) -> str:
    with dsl.ParallelFor(items) as item:
        task = text(value=item)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_parts() -> str:
    with dsl.ParallelFor([{'who': 'a', 'n': 1}, {'who': 'b', 'n': 2}]) as item:
        task = text(value=item.who)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def nested_loops() -> str:
    with dsl.ParallelFor(['a', 'b']):
        with dsl.ParallelFor(['x', 'y']) as item:
            task = text(value=item)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def collected_artifacts() -> str:
    with dsl.ParallelFor(['x', 'y', 'z']) as item:
        task = table(value=item)
    return join(value=read_all(data=dsl.Collected(task.outputs['data'])).output).output


@dsl.pipeline
def read_each(data: List[Dataset]) -> str:
    with dsl.ParallelFor(data) as one:
        task = read(data=one)
    return join(value=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_artifacts() -> str:
    with dsl.ParallelFor(['x', 'y']) as item:
        made = table(value=item)
    return read_each(data=dsl.Collected(made.outputs['data'])).output


@dsl.pipeline
def exit_handler():
    with dsl.ExitHandler(note(place=place('exit_handler'))):
        text(value='x')


@dsl.pipeline
def exit_handler_after_failure():
    with dsl.ExitHandler(note(place=place('exit_handler_after_failure'))):
        fail(value='on purpose')


@dsl.pipeline
def ignored_failure():
    failed = fail(value='on purpose')
    grow(place=place('ignored_failure'), size=1).after(failed).ignore_upstream_failure()


@dsl.pipeline
def independent_of_a_failure():
    text(value=fail(value='on purpose').output)
    for _ in range(7):
        grow(place=place('independent_of_a_failure'), size=1)


@dsl.pipeline
def retries() -> str:
    return grow(place=place('retries'), size=3).set_retry(num_retries=2, backoff_duration='0s').output


@dsl.pipeline
def environment() -> str:
    return variable(name='COLOUR').set_env_variable('COLOUR', 'red').output


@dsl.pipeline
def number_in_a_text() -> str:
    return text(value=f'there are {whole(value=3).output} of them').output


@dsl.pipeline
def name_of_the_task() -> str:
    return text(value=dsl.PIPELINE_TASK_NAME_PLACEHOLDER).output


@dsl.pipeline
def importer() -> str:
    imported = dsl.importer(artifact_uri='file://' + place('imported'), artifact_class=Dataset, reimport=False)
    return read(data=imported.output).output


PIPELINES = {
    pipeline.name.replace('-', '_'): pipeline for pipeline in [
        tasks_and_parameters, artifacts, optional_inputs, nested_pipeline, condition, branches_and_one_of,
        one_of_artifacts, condition_on_large_numbers, condition_on_text_with_operators,
        condition_on_text_with_a_quote, loop_over_constants, loop_over_an_output, loop_over_an_empty_list,
        loop_over_parts, nested_loops, collected_artifacts, loop_over_artifacts, exit_handler,
        exit_handler_after_failure, ignored_failure, independent_of_a_failure, retries, environment,
        number_in_a_text, name_of_the_task, importer
    ]
}


def compile_all(folder: str) -> None:
    for name, pipeline in PIPELINES.items():
        compiler.Compiler().compile(pipeline, os.path.join(folder, name + '.yaml'))


def run(folder: str, name: str) -> dict:
    root = os.path.join(folder, name)
    local.init(runner=local.SubprocessRunner(use_venv=False), pipeline_root=root, raise_on_error=False)
    return dict(PIPELINES[name]().outputs)


def run_all(folder: str) -> None:
    logging.disable(logging.CRITICAL)
    out = os.dup(1)
    os.dup2(2, 1)
    results = {}
    for name in PIPELINES:
        try:
            results[name] = {'outputs': run(folder, name)}
        except BaseException as e:  # pylint: disable=broad-except
            results[name] = {'error': f'{type(e).__name__}: {e}'.splitlines()[0]}
    with os.fdopen(out, 'w') as f:
        json.dump(results, f)


if __name__ == '__main__':
    if sys.argv[1] == 'compile':
        compile_all(sys.argv[2])
    else:
        run_all(sys.argv[2])
