// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

/** The qualified names of annotations and classes of the API. The compiler does not link to them. */
public final class AnnotationNames {
    public static final String COMPONENT = "dev.kfp4j.annotations.Component";
    public static final String CONTAINER_COMPONENT = "dev.kfp4j.annotations.ContainerComponent";
    public static final String PIPELINE = "dev.kfp4j.annotations.Pipeline";
    public static final String KUBERNETES = "dev.kfp4j.annotations.kubernetes.Kubernetes";
    public static final String DEFAULT = "dev.kfp4j.annotations.Default";
    public static final String NAME = "dev.kfp4j.annotations.Name";
    public static final String SCHEMA_TITLE = "dev.kfp4j.annotations.SchemaTitle";
    public static final String COMPONENT_DESCRIPTOR = "dev.kfp4j.annotations.descriptor.ComponentDescriptor";

    public static final String IMPORT = "dev.kfp4j.annotations.ImportComponent";
    public static final String IMPORTS = "dev.kfp4j.annotations.ImportComponents";
    public static final String MANIFEST_DESCRIPTOR = "dev.kfp4j.annotations.descriptor.ManifestDescriptor";

    static final String ARTIFACT = "dev.kfp4j.artifacts.Artifact";
    static final String ARTIFACT_HANDLE = "dev.kfp4j.artifacts.ArtifactHandle";
    static final String TASK_FINAL_STATUS = "dev.kfp4j.dsl.TaskFinalStatus";

    private AnnotationNames() {}
}
