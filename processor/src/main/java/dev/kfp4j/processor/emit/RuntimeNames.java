// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.kfp4j.processor.component.ClassRef;

/** The names of the classes in generated sources. The compiler does not link to them. */
final class RuntimeNames {

    private static final String RUNTIME = "dev.kfp4j.runtime";
    private static final String DESCRIPTOR = "dev.kfp4j.annotations.descriptor";

    static final ClassName STEP = ClassName.get(RUNTIME, "Step");
    static final ClassName STEP_INPUTS = ClassName.get(RUNTIME, "StepInputs");
    static final ClassName STEP_OUTPUTS = ClassName.get(RUNTIME, "StepOutputs");
    static final ClassName STEP_VALUE = ClassName.get(RUNTIME, "StepValue");
    static final ClassName STEP_SIGNATURE = ClassName.get(RUNTIME, "StepSignature");
    static final ClassName STEP_LAUNCHER = ClassName.get(RUNTIME, "StepLauncher");
    static final ClassName PIPELINE_DESCRIPTOR = ClassName.get(RUNTIME, "PipelineDescriptor");
    static final ClassName PIPELINE_ARGUMENTS = ClassName.get(RUNTIME, "PipelineArguments");
    static final ClassName PIPELINE_RUN = ClassName.get(RUNTIME, "PipelineRun");
    static final ClassName PIPELINE_OUTPUTS = ClassName.get(RUNTIME, "PipelineOutputs");
    static final ClassName VALUE_TYPE = ClassName.get(RUNTIME, "ValueType");
    static final ClassName ARTIFACT_HANDLE = ClassName.get("dev.kfp4j.artifacts", "ArtifactHandle");
    static final ClassName TASK_FINAL_STATUS = ClassName.get("dev.kfp4j.dsl", "TaskFinalStatus");
    static final ClassName COMPONENT_DESCRIPTOR = ClassName.get(DESCRIPTOR, "ComponentDescriptor");
    static final ClassName MANIFEST_DESCRIPTOR = ClassName.get(DESCRIPTOR, "ManifestDescriptor");
    static final ClassName INPUT_DESCRIPTOR = ClassName.get(DESCRIPTOR, "InputDescriptor");
    static final ClassName OUTPUT_DESCRIPTOR = ClassName.get(DESCRIPTOR, "OutputDescriptor");
    static final ClassName SCHEMA_TITLE = ClassName.get("dev.kfp4j.annotations", "SchemaTitle");
    static final ClassName ARTIFACT = ClassName.get("dev.kfp4j.artifacts", "Artifact");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeNames() {}

    /** A class of the user's project. */
    static ClassName of(ClassRef type) {
        var names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
