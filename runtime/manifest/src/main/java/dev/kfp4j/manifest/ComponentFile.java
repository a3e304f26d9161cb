// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A component as a file of its own, whichever of KFP's forms the file had.
 *
 * @param manifest the component as a manifest: of the component alone, or a whole pipeline
 * @param description what the component does; may be empty
 * @param inputs the names of the inputs, in the order in which people should see them
 * @param outputs the names of the outputs, in that order
 */
public record ComponentFile(Manifest manifest, String description, List<String> inputs, List<String> outputs) {
    private static final Pattern DASHES = Pattern.compile("-{2,}");

    /** Copies the lists. */
    public ComponentFile {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** What tasks of the component are called: its name as KFP cleans names up, without double dashes and one at the end. */
    public String taskName() {
        var name = DASHES.matcher(manifest.pipeline().info().name()).replaceAll("-");
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * The component that a call of it runs: the one in a container that the file is about, or else the root.
     *
     * <p>KFP's Python SDK knows it by its name, as its compiler gives it.
     */
    public ComponentSpec component() {
        PipelineSpec pipeline = manifest.pipeline();
        var named = pipeline.components().get("comp-" + taskName());
        boolean alone =
                pipeline.components().size() == 1 && pipeline.executors().containsKey("exec-" + taskName());
        return alone && named != null ? named : pipeline.root();
    }
}
