# SPDX-License-Identifier: Apache-2.0
"""Pipelines written with KFP's own SDK: compiled by it, and run by its own local runner.

    python peer_pipelines.py compile IMAGE FOLDER    a manifest for each in FOLDER
    python peer_pipelines.py run FOLDER              runs each in this process; prints a JSON object: name -> outputs
"""
import json
import logging
import os
import sys
from typing import Dict, List, NamedTuple, Optional

from kfp import compiler, dsl, local
from kfp.dsl import Artifact, Dataset, Input, Metrics, Model, Output, PipelineTaskFinalStatus

IMAGE = sys.argv[2] if sys.argv[1] == 'compile' else 'python'


def step(function):
    """A component whose image has kfp already."""
    return dsl.component(function, base_image=IMAGE, install_kfp_package=False)


@step
def add(a: int, b: int) -> int:
    return a + b


@step
def say(text: str) -> str:
    return text


@step
def square(x: int) -> int:
    return x * x


@step
def total(numbers: List[int]) -> int:
    return int(sum(numbers))


@step
def join(texts: List[str]) -> str:
    return '|'.join(texts)


@step
def count_to(n: int) -> List[int]:
    return list(range(1, n + 1))


@step
def words() -> List[str]:
    return ["it's", 'a "word"', 'back\\slash', '日本語', '😀', 'a && b', '']


@step
def write(text: str, data: Output[Dataset]):
    with open(data.path, 'w') as f:
        f.write(text)
    data.metadata['length'] = len(text)


@step
def read(data: Input[Dataset]) -> str:
    with open(data.path) as f:
        return f'{f.read()} of length {int(data.metadata["length"])}'


@step
def read_all(data: List[Artifact]) -> str:
    texts = []
    for one in data:
        with open(one.path) as f:
            texts.append(f.read())
    return '|'.join(texts)


@step
def learn(data: Input[Dataset], model: Output[Model], metrics: Output[Metrics]) -> float:
    with open(data.path) as f, open(model.path, 'w') as out:
        out.write(f.read().upper())
    model.metadata['framework'] = 'none'
    metrics.log_metric('accuracy', 0.75)
    metrics.log_metric('rows', 3)
    return 0.5


@step
def judge(model: Input[Model], metrics: Input[Metrics]) -> str:
    with open(model.path) as f:
        return f"{f.read()} by {model.metadata['framework']} with {float(metrics.metadata['accuracy'])}"


@step
def kinds(text: str, whole: int, real: float, flag: bool, items: List[str], table: Dict[str, int],
          none: Optional[str] = None, default: str = 'the default') -> NamedTuple(
              'Kinds', [('text', str), ('whole', int), ('real', float), ('flag', bool), ('items', List[str]),
                        ('table', Dict[str, int]), ('rest', str)]):
    result = NamedTuple('Kinds', [('text', str), ('whole', int), ('real', float), ('flag', bool),
                                  ('items', List[str]), ('table', Dict[str, int]), ('rest', str)])
    return result(text, whole, real, flag, items, table, f'{none} {default}')


@step
def fail(text: str) -> str:
    raise ValueError(text)


@step
def fail_at_first(place: str) -> str:
    import os
    os.makedirs(place, exist_ok=True)
    marks = os.path.join(place, 'marks')
    with open(marks, 'a') as f:
        f.write('x')
    attempts = os.path.getsize(marks)
    if attempts < 3:
        raise RuntimeError(f'attempt {attempts}')
    return f'attempt {attempts}'


@step
def at_exit(status: PipelineTaskFinalStatus):
    print(status.state)


@step
def either(text: str = 'nothing came') -> str:
    return text


@dsl.pipeline
def add_numbers(a: int = 2, b: int = 3) -> int:
    return add(a=add(a=a, b=b).output, b=10).output


@dsl.pipeline
def inner(x: int, text: str = 'by default') -> NamedTuple('Inner', [('square', int), ('text', str)]):
    result = NamedTuple('Inner', [('square', int), ('text', str)])
    return result(square(x=x).output, say(text=text).output)


@dsl.pipeline
def nested(x: int = 7) -> NamedTuple('Nested', [('square', int), ('text', str), ('other', str)]):
    first = inner(x=x)
    second = inner(x=first.outputs['square'], text='given')
    result = NamedTuple('Nested', [('square', int), ('text', str), ('other', str)])
    return result(second.outputs['square'], second.outputs['text'], first.outputs['text'])


@dsl.pipeline
def loop_over_constants() -> int:
    with dsl.ParallelFor([3, 1, 2], parallelism=2) as item:
        task = square(x=item)
    return total(numbers=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_output(n: int = 4) -> int:
    with dsl.ParallelFor(count_to(n=n).output) as item:
        task = add(a=square(x=item).output, b=1)
    return total(numbers=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_words() -> str:
    with dsl.ParallelFor(words().output) as item:
        task = say(text=item)
    return join(texts=dsl.Collected(task.output)).output


@dsl.pipeline
def loop_over_parts() -> str:
    with dsl.ParallelFor([{'who': 'a', 'n': 1}, {'who': 'b', 'n': 2}]) as item:
        task = say(text=item.who)
    return join(texts=dsl.Collected(task.output)).output


@dsl.pipeline
def branches(n: int = 5) -> str:
    number = add(a=n, b=0)
    with dsl.If(number.output > 9):
        large = say(text='large')
    with dsl.Elif(number.output > 4):
        middle = say(text='middle')
    with dsl.Else():
        small = say(text='small')
    return say(text=dsl.OneOf(large.output, middle.output, small.output)).output


@dsl.pipeline
def conditions_in_a_loop() -> str:
    with dsl.ParallelFor(['a', 'b', 'c']) as item:
        task = say(text=item)
        with dsl.If(task.output == 'b'):
            say(text='it is b')
    return join(texts=dsl.Collected(task.output)).output


@dsl.pipeline
def exit_handler(text: str = 'done') -> str:
    with dsl.ExitHandler(at_exit()):
        say(text=text)
    return say(text='beside').output


@dsl.pipeline
def exit_handler_after_failure() -> str:
    with dsl.ExitHandler(at_exit()):
        fail(text='on purpose')
    return say(text='beside').output


@dsl.pipeline
def failing_step() -> str:
    return say(text=fail(text='on purpose').output).output


@dsl.pipeline
def regardless() -> str:
    failed = fail(text='on purpose')
    either(text='came').after(failed).ignore_upstream_failure()
    return say(text='beside').output


@dsl.pipeline(pipeline_config=dsl.PipelineConfig(workspace=dsl.WorkspaceConfig(size='1Gi')))
def retries() -> str:
    return fail_at_first(place=dsl.WORKSPACE_PATH_PLACEHOLDER).set_retry(num_retries=3, backoff_duration='0s').output


@dsl.pipeline
def artifacts(text: str = 'some text') -> str:
    return read(data=write(text=text).outputs['data']).output


@dsl.pipeline
def collected_artifacts() -> str:
    with dsl.ParallelFor(['x', 'y', 'z']) as item:
        task = write(text=item)
    return read_all(data=dsl.Collected(task.outputs['data'])).output


@dsl.pipeline
def metrics() -> NamedTuple('Learnt', [('loss', float), ('verdict', str)]):
    learnt = learn(data=write(text='abc').outputs['data'])
    verdict = judge(model=learnt.outputs['model'], metrics=learnt.outputs['metrics'])
    result = NamedTuple('Learnt', [('loss', float), ('verdict', str)])
    return result(learnt.outputs['Output'], verdict.output)


@dsl.pipeline
def all_kinds(text: str = "it's \"quoted\" \\ 日本語", whole: int = 9007199254740991, real: float = 0.1,
              flag: bool = True, items: List[str] = ['a', ''], table: Dict[str, int] = {'k': -1}) -> NamedTuple(
                  'All', [('text', str), ('whole', int), ('real', float), ('flag', bool), ('items', List[str]),
                          ('table', Dict[str, int]), ('rest', str)]):
    task = kinds(text=text, whole=whole, real=real, flag=flag, items=items, table=table)
    result = NamedTuple('All', [('text', str), ('whole', int), ('real', float), ('flag', bool),
                                ('items', List[str]), ('table', Dict[str, int]), ('rest', str)])
    return result(task.outputs['text'], task.outputs['whole'], task.outputs['real'], task.outputs['flag'],
                  task.outputs['items'], task.outputs['table'], task.outputs['rest'])


@dsl.pipeline
def text_of_parts(name: str = 'Ada', n: int = 3) -> str:
    return say(text=f'{name} has {add(a=n, b=n).output} of them').output


PIPELINES = [
    add_numbers, nested, loop_over_constants, loop_over_output, loop_over_words, loop_over_parts, branches,
    conditions_in_a_loop, exit_handler, exit_handler_after_failure, failing_step, regardless, retries, artifacts,
    collected_artifacts, metrics, all_kinds, text_of_parts,
]


def compile_all(folder: str) -> None:
    for pipeline in PIPELINES:
        compiler.Compiler().compile(pipeline, os.path.join(folder, pipeline.name + '.yaml'))


def run_all(folder: str) -> None:
    logging.disable(logging.CRITICAL)
    outputs = {}
    real_stdout = os.dup(1)
    os.dup2(2, 1)
    workspace = os.path.abspath(os.path.join(folder, 'workspace'))
    os.makedirs(workspace)
    local.init(runner=local.SubprocessRunner(use_venv=False), pipeline_root=folder,
               workspace_root=workspace, raise_on_error=False)
    for pipeline in PIPELINES:
        try:
            task = pipeline()
            outputs[pipeline.name] = {'outputs': dict(task.outputs)}
        except Exception as e:  # pylint: disable=broad-except
            outputs[pipeline.name] = {'error': f'{type(e).__name__}: {e}'}
    with os.fdopen(real_stdout, 'w') as out:
        json.dump(outputs, out)


if __name__ == '__main__':
    if sys.argv[1] == 'compile':
        compile_all(sys.argv[3])
    else:
        run_all(sys.argv[2])
