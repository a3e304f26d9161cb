// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The inputs or outputs of a v1 component, with their names in v2. */
final class V1Ports {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^_0-9a-z]+");
    private static final Pattern EDGES = Pattern.compile("^_+|_+$");

    private final String word;
    /** The v2 names by v1 name, in the order of the file. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, ParameterSpec> parameters = new TreeMap<>();
    private final Map<String, ArtifactSpec> artifacts = new TreeMap<>();

    private V1Ports(String word) {
        this.word = word;
    }

    static V1Ports inputs(Optional<Located> list) {
        var ports = new V1Ports("input");
        list.ifPresent(inputs -> inputs.items().forEach(ports::input));
        return ports;
    }

    static V1Ports outputs(Optional<Located> list) {
        var ports = new V1Ports("output");
        list.ifPresent(outputs -> outputs.items().forEach(ports::output));
        return ports;
    }

    private void input(Located input) {
        var fields = Fields.of(input);
        var name = added(fields.required("name"));
        var type = V1Type.of(fields.optional("type"));
        var value = fields.optional("default");
        // A null is a default, too: the input is optional.
        boolean optional = fields.flag("optional") || fields.value("default").isPresent();
        var description = fields.text("description");
        fields.ignored("annotations");
        fields.noOthers();
        if (type instanceof V1Type.Parameter parameter) {
            Optional<JsonValue> defaultValue = value.map(given -> V1Defaults.parse(given, parameter.type()));
            boolean status = parameter.type() == ParameterType.TASK_FINAL_STATUS;
            parameters.put(
                    name,
                    new ParameterSpec(parameter.type(), defaultValue, optional || status, description, List.of()));
        } else if (type instanceof V1Type.Artifact artifact) {
            // As in KFP, a default only makes an artifact optional.
            artifacts.put(name, new ArtifactSpec(artifact.type(), false, optional, description, Map.of()));
        }
    }

    private void output(Located output) {
        var fields = Fields.of(output);
        var name = added(fields.required("name"));
        var type = V1Type.of(fields.optional("type"));
        var description = fields.text("description");
        fields.ignored("annotations");
        fields.noOthers();
        if (type instanceof V1Type.Parameter parameter) {
            if (parameter.type() == ParameterType.TASK_FINAL_STATUS) {
                throw output.place().error("is a final status, which only an input can be");
            }
            parameters.put(name, new ParameterSpec(parameter.type(), Optional.empty(), false, description, List.of()));
        } else if (type instanceof V1Type.Artifact artifact) {
            artifacts.put(name, new ArtifactSpec(artifact.type(), false, false, description, Map.of()));
        }
    }

    private String added(Located name) {
        var old = name.text();
        var lower = NOT_IN_NAMES.matcher(old.toLowerCase(Locale.ROOT)).replaceAll("_");
        var clean = EDGES.matcher(lower).replaceAll("");
        if (clean.isEmpty()) {
            throw name.place().error("is \"" + old + "\", which has neither letters nor digits");
        }
        names.forEach((other, taken) -> {
            if (taken.equals(clean)) {
                var same = other.equals(old) ? "" : ", as \"" + other + "\" is";
                throw name.place()
                        .error("the " + word + " \"" + old + "\" is called \"" + clean + "\" in KFP v2" + same
                                + "; names must be unique");
            }
        });
        names.put(old, clean);
        return clean;
    }

    /** Returns the v2 name for the v1 name in a placeholder; fails if it does not exist. */
    String named(Located reference) {
        var name = names.get(reference.text());
        if (name == null) {
            throw reference
                    .place()
                    .error("there is no " + word + " \"" + reference.text() + "\"; known: "
                            + String.join(", ", names.keySet()));
        }
        return name;
    }

    boolean isParameter(String name) {
        return parameters.containsKey(name);
    }

    /** Returns the v2 names, in the order of the file. */
    List<String> names() {
        return new ArrayList<>(names.values());
    }

    IoSpec spec() {
        return IoSpec.of(parameters, artifacts);
    }
}
