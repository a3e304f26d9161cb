// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Warns of pipelines that are too large. */
public final class ManifestLimits {
    /** The upload limit of a server. */
    private static final int LARGEST_MANIFEST = 32 * 1024 * 1024;

    /** The limit of a run: Kubernetes stores the whole workflow as one object. */
    private static final int LARGEST_WORKFLOW = 700_000;

    /** The size of the templates that each workflow has. */
    private static final int TEMPLATES = 12_000;

    /** The size around a task: a driver and an executor with their names, arguments and dependencies. */
    private static final int AROUND_TASK = 850;

    /** The additional size of a line as JSON text inside of the workflow: quotes, commas and their escapes. */
    private static final int ESCAPES = 5;

    private ManifestLimits() {}

    /**
     * Checks one manifest.
     *
     * @param place the place of the pipeline
     */
    public static void check(Manifest manifest, SourceRef place, Diagnostics diagnostics) {
        String text = ManifestYaml.write(manifest);
        String name = manifest.pipeline().info().name();
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_MANIFEST) {
            diagnostics.report(LimitCode.LARGE_MANIFEST, place, name, size);
            return;
        }
        long workflow = workflow(manifest, text);
        if (workflow > LARGEST_WORKFLOW) {
            diagnostics.report(LimitCode.LARGE_WORKFLOW, place, name, workflow);
        }
    }

    /**
     * Estimates the size of the workflow that a cluster builds from a manifest. Components, containers and Kubernetes
     * settings become parameters of the workflow, and tasks become arguments, all as JSON text. So each line of the
     * manifest counts without its indentation but with the added quotes. Each task is two of the workflow, and some
     * templates are constant.
     *
     * @param text the manifest as YAML
     * @return bytes
     */
    static long workflow(Manifest manifest, String text) {
        long lines = text.lines()
                .mapToLong(line -> line.strip().getBytes(StandardCharsets.UTF_8).length + ESCAPES)
                .sum();
        return TEMPLATES + lines + AROUND_TASK * tasks(manifest);
    }

    private static long tasks(Manifest manifest) {
        Stream<ComponentSpec> components = Stream.concat(
                Stream.of(manifest.pipeline().root()), manifest.pipeline().components().values().stream());
        return components
                .mapToLong(component -> component.body() instanceof DagSpec graph
                        ? graph.tasks().size()
                        : 0)
                .sum();
    }
}
