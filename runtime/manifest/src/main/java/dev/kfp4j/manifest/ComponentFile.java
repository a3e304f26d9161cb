// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A component file, in any of KFP's formats.
 *
 * @param manifest the component as a manifest: a single component, or a whole pipeline
 * @param description the description, possibly empty
 * @param inputs the names of the inputs, in display order
 * @param outputs the names of the outputs, in display order
 */
public record ComponentFile(Manifest manifest, String description, List<String> inputs, List<String> outputs) {
    private static final Pattern DASHES = Pattern.compile("-{2,}");

    public ComponentFile {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * Returns the base name of tasks: the name of the component as KFP cleans it up, without double and trailing
     * dashes.
     */
    public String taskName() {
        var name = DASHES.matcher(manifest.pipeline().info().name()).replaceAll("-");
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * Returns the component that a call runs: the only component in a container, or otherwise the root.
     *
     * <p>Like KFP's Python SDK, this method finds it by the name that KFP's compiler assigns.
     */
    public ComponentSpec component() {
        PipelineSpec pipeline = manifest.pipeline();
        var named = pipeline.components().get("comp-" + taskName());
        boolean alone =
                pipeline.components().size() == 1 && pipeline.executors().containsKey("exec-" + taskName());
        return alone && named != null ? named : pipeline.root();
    }
}
