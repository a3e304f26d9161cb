// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** What can be said of a task's container by one text, which may exist only when the pipeline runs. */
public enum ContainerSetting {
    /** The image. */
    IMAGE("base_image"),
    /** The CPU limit, in cores. */
    CPU_LIMIT("cpu_limit"),
    /** The CPU request, in cores. */
    CPU_REQUEST("cpu_request"),
    /** The memory limit, in bytes. */
    MEMORY_LIMIT("memory_limit"),
    /** The memory request, in bytes. */
    MEMORY_REQUEST("memory_request"),
    /** The accelerator's resource name. */
    ACCELERATOR_TYPE("accelerator_type"),
    /** How many accelerators. */
    ACCELERATOR_COUNT("accelerator_count");

    private final String inputName;

    ContainerSetting(String inputName) {
        this.inputName = inputName;
    }

    /** The name of the task's input under which KFP's compiler repeats a value that exists only at run time. */
    public String inputName() {
        return inputName;
    }
}
