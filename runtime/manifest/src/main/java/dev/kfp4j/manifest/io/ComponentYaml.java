// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.check.ManifestCheck;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Reads reusable components: manifests of KFP v2, and {@code component.yaml} files of KFP v1. */
public final class ComponentYaml {
    private ComponentYaml() {}

    /**
     * Reads a component, as strictly as {@link ManifestYaml#read} reads manifests.
     *
     * @param text YAML or JSON, at most 32 MiB
     * @param name the name of the text in messages, such as a file path
     * @throws ManifestException if the text has neither format; the message is one line with the path, line and column
     */
    public static ComponentFile read(String text, String name) {
        try {
            List<JsonValue> documents = YamlDocuments.parse(text, name);
            return isV1(documents)
                    ? checked(V1Reader.read(new Located(new Place(name, ""), documents.get(0))), name)
                    : file(new ManifestReader(name).read(documents));
        } catch (ManifestException e) {
            throw e.in(text);
        }
    }

    private static boolean isV1(List<JsonValue> documents) {
        return documents.size() == 1
                && documents.get(0) instanceof JsonObject object
                && object.members().containsKey("implementation");
    }

    /** Applies the rules of manifests where this format has none, such as for the length of names. */
    private static ComponentFile checked(ComponentFile file, String name) {
        var problems = ManifestCheck.problems(file.manifest());
        if (!problems.isEmpty()) {
            throw new ManifestException(name + ": " + problems.get(0).message());
        }
        return file;
    }

    /** A manifest has no order, so artifacts come before parameters: a step is mostly about its data. */
    private static ComponentFile file(Manifest manifest) {
        var unordered = new ComponentFile(manifest, manifest.pipeline().info().description(), List.of(), List.of());
        ComponentSpec component = unordered.component();
        return new ComponentFile(
                manifest, unordered.description(), names(component.inputs()), names(component.outputs()));
    }

    private static List<String> names(IoSpec io) {
        var names = new ArrayList<>(io.artifacts().keySet());
        names.addAll(io.parameters().keySet());
        return names;
    }
}
