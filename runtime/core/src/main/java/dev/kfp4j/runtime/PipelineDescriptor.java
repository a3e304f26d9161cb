// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** A pipeline as a generated class: its name and where its manifest is. */
public interface PipelineDescriptor {

    /** The pipeline's name, such as {@code boston-housing-pipeline}. */
    String name();

    /** The manifest's place on the class path, such as {@code META-INF/kfp4j/pipelines/NAME.yaml}. */
    default String manifestResource() {
        return "META-INF/kfp4j/pipelines/" + name() + ".yaml";
    }

    /** Opens nothing by itself: the class loader that sees the manifest. */
    default ClassLoader classLoader() {
        return getClass().getClassLoader();
    }
}
