// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;

/** Replaces the image and the resources of a container that are inputs of its task. */
public final class DynamicContainer {

    private DynamicContainer() {}

    /**
     * Returns the container with the inputs of its task. As on a cluster, a text that contains a placeholder becomes
     * the value of the placeholder alone, and an input that is not text counts as empty.
     *
     * @param container the container in the manifest
     * @param inputs the inputs of the task
     */
    public static Container of(Container container, Values inputs) {
        return new Container(
                text(container.image(), inputs),
                container.command(),
                container.args(),
                container.env(),
                container.resources().map(resources -> resources(resources, inputs)),
                container.lifecycle());
    }

    private static ResourceSpec resources(ResourceSpec resources, Values inputs) {
        return new ResourceSpec(
                given(resources.cpuRequest(), inputs),
                given(resources.cpuLimit(), inputs),
                given(resources.memoryRequest(), inputs),
                given(resources.memoryLimit(), inputs),
                resources
                        .accelerator()
                        .map(each -> new Accelerator(text(each.type(), inputs), text(each.count(), inputs))));
    }

    /** An empty setting counts as not set. */
    private static Optional<String> given(Optional<String> setting, Values inputs) {
        return setting.map(text -> text(text, inputs)).filter(text -> !text.isEmpty());
    }

    private static String text(String text, Values inputs) {
        List<String> names = PlaceholderReplacer.parameters(text);
        if (names.isEmpty()) {
            return text;
        }
        return inputs.parameters().get(names.get(0)) instanceof JsonString given ? given.value() : "";
    }
}
