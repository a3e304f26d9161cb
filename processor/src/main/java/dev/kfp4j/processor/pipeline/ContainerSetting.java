// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** A setting of a task's container whose value is one text, known at compile time or only at run time. */
public enum ContainerSetting {
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
    /** The number of accelerators. */
    ACCELERATOR_COUNT("accelerator_count");

    private final String inputName;

    ContainerSetting(String inputName) {
        this.inputName = inputName;
    }

    /** The name of the additional input of the task in which KFP's compiler repeats a run-time value. */
    public String inputName() {
        return inputName;
    }
}
