# SPDX-License-Identifier: Apache-2.0
"""Kubernetes settings."""
from typing import List

from kfp import dsl, kubernetes

from steps import flip, say


@dsl.pipeline
def cluster_secrets(name: str = "s"):
    kubernetes.use_secret_as_env(flip(), secret_name="keys", secret_key_to_env={"user": "USER_NAME"})
    kubernetes.use_secret_as_env(say(text="a"), secret_name=name, secret_key_to_env={"user": "USER_NAME"}, optional=True)
    kubernetes.use_secret_as_volume(say(text="b"), secret_name="keys", mount_path="/keys")
    kubernetes.use_secret_as_volume(say(text="c"), secret_name=name, mount_path="/keys", optional=True)
    kubernetes.use_secret_as_env(say(text="d"), secret_name="keys", secret_key_to_env={"word": "PASS_WORD"})


@dsl.pipeline
def cluster_config_maps(name: str = "c"):
    kubernetes.use_config_map_as_env(flip(), config_map_name="conf", config_map_key_to_env={"mode": "MODE"})
    kubernetes.use_config_map_as_env(say(text="a"), config_map_name=name, config_map_key_to_env={"mode": "MODE"})
    kubernetes.use_config_map_as_volume(say(text="b"), config_map_name="conf", mount_path="/conf")
    kubernetes.use_config_map_as_volume(say(text="c"), config_map_name=name, mount_path="/conf")


@dsl.pipeline
def cluster_volumes(text: str):
    volume = kubernetes.CreatePVC(
        pvc_name_suffix="-data", access_modes=["ReadWriteOnce"], size="1Gi", storage_class_name="standard"
    )
    task = say(text=text)
    kubernetes.mount_pvc(task, pvc_name=volume.outputs["name"], mount_path="/data")
    again = say(text=task.output)
    kubernetes.mount_pvc(again, pvc_name=volume.outputs["name"], mount_path="/data")
    kubernetes.DeletePVC(pvc_name=volume.outputs["name"]).after(again)


@dsl.pipeline
def cluster_mounts(claim: str):
    kubernetes.mount_pvc(flip(), pvc_name="shared", mount_path="/shared")
    kubernetes.mount_pvc(say(text="a"), pvc_name=claim, mount_path="/shared")
    kubernetes.empty_dir_mount(say(text="b"), volume_name="scratch", mount_path="/scratch", size_limit="1Gi")


@dsl.pipeline
def cluster_pods(text: str):
    task = say(text=text)
    kubernetes.add_node_selector(task, "disk", "ssd")
    kubernetes.add_toleration(task, key="gpu", operator="Equal", value="yes", effect="NoSchedule")
    kubernetes.add_pod_label(task, "team", "ml")
    kubernetes.add_pod_annotation(task, "note", "kept")
    kubernetes.set_image_pull_policy(task, "Always")
    kubernetes.set_image_pull_secrets(task, ["registry"])
    kubernetes.use_field_path_as_env(task, env_name="POD", field_path="metadata.name")
    kubernetes.set_timeout(task, 90)


@dsl.pipeline
def cluster_in_a_loop(names: List[str]):
    with dsl.ParallelFor(items=names) as name:
        kubernetes.use_secret_as_env(say(text=name), secret_name=name, secret_key_to_env={"user": "USER_NAME"})


WORKSPACE = dsl.WorkspaceConfig(size="5Gi")


@dsl.pipeline(pipeline_config=dsl.PipelineConfig(workspace=WORKSPACE))
def cluster_workspace():
    say(text=dsl.WORKSPACE_PATH_PLACEHOLDER)
