# SPDX-License-Identifier: Apache-2.0
"""Resources, images and settings whose values are known only when the pipeline runs."""
from typing import List

from kfp import dsl

from steps import flip, note, say


@dsl.pipeline
def resources_from_inputs(cpu: str = "1", memory: str = "1Gi", kind: str = "nvidia.com/gpu", count: str = "1"):
    say(text="a").set_cpu_limit(cpu).set_memory_limit(memory)
    say(text="b").set_cpu_request(cpu).set_memory_request(memory)
    say(text="c").set_accelerator_type(kind).set_accelerator_limit(count)


@dsl.pipeline
def resources_from_tasks():
    cpu = say(text="2")
    memory = say(text="4Gi")
    note(text="x").set_cpu_limit(cpu.output).set_memory_limit(memory.output)


@dsl.pipeline
def resources_in_a_loop(limits: List[str]):
    with dsl.ParallelFor(items=limits) as limit:
        say(text="a").set_cpu_limit(limit)


@dsl.pipeline
def image_from_input(image: str = "python:3.11"):
    flip().set_container_image(image)


@dsl.pipeline
def run_values():
    say(text=dsl.PIPELINE_JOB_NAME_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_ID_PLACEHOLDER)
    say(text=dsl.PIPELINE_TASK_NAME_PLACEHOLDER)
    say(text=dsl.PIPELINE_TASK_ID_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_RESOURCE_NAME_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_CREATE_TIME_UTC_PLACEHOLDER)
    say(text=dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER)
