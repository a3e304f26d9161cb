// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

/** The annotations and classes that the compiler knows, by qualified name: it does not link to them. */
public final class AnnotationNames {
    /** Makes a method a component. */
    public static final String COMPONENT = "dev.kfp4j.annotations.Component";
    /** Makes a method without a body a component. */
    public static final String CONTAINER_COMPONENT = "dev.kfp4j.annotations.ContainerComponent";
    /** Makes a method a pipeline. */
    public static final String PIPELINE = "dev.kfp4j.annotations.Pipeline";
    /** Says what the pods of tasks get. */
    public static final String KUBERNETES = "dev.kfp4j.annotations.kubernetes.Kubernetes";
    /** Gives an input a default. */
    public static final String DEFAULT = "dev.kfp4j.annotations.Default";
    /** Overrides a derived name. */
    public static final String NAME = "dev.kfp4j.annotations.Name";
    /** Says the schema of an artifact type. */
    public static final String SCHEMA_TITLE = "dev.kfp4j.annotations.SchemaTitle";
    /** Carries a component's signature in a class file. */
    public static final String COMPONENT_DESCRIPTOR = "dev.kfp4j.annotations.descriptor.ComponentDescriptor";

    /** Imports a component. */
    public static final String IMPORT = "dev.kfp4j.annotations.ImportComponent";
    /** Imports several components. */
    public static final String IMPORTS = "dev.kfp4j.annotations.ImportComponents";
    /** Carries in a class file what is in a manifest beside it. */
    public static final String MANIFEST_DESCRIPTOR = "dev.kfp4j.annotations.descriptor.ManifestDescriptor";

    static final String ARTIFACT = "dev.kfp4j.artifacts.Artifact";
    static final String ARTIFACT_HANDLE = "dev.kfp4j.artifacts.ArtifactHandle";
    static final String TASK_FINAL_STATUS = "dev.kfp4j.dsl.TaskFinalStatus";

    private AnnotationNames() {}
}
