// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** The name and the manifest of a pipeline. Generated classes implement it. */
public interface PipelineDescriptor {

    /** Returns the name of the pipeline, such as {@code boston-housing-pipeline}. */
    String name();

    /** Returns the resource path of the manifest, such as {@code META-INF/kfp4j/pipelines/NAME.yaml}. */
    default String manifestResource() {
        return "META-INF/kfp4j/pipelines/" + name() + ".yaml";
    }

    /** Returns the class loader that finds the manifest. */
    default ClassLoader classLoader() {
        return getClass().getClassLoader();
    }
}
