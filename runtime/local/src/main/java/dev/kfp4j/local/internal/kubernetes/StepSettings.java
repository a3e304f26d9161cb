// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import dev.kfp4j.local.internal.secrets.MapKind;
import dev.kfp4j.local.internal.secrets.Secrets;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a step is given beside its inputs. Names may be inputs of the graph around the step, or outputs of its siblings.
 *
 * @param variables variables whose values are in secrets and config maps
 * @param volumes folders at paths of their own
 * @param fields variables with what a cluster knows of a pod: paths such as {@code metadata.name} by variable
 * @param secrets where the values are
 */
public record StepSettings(
        List<Variables> variables, List<Volume> volumes, SortedMap<String, String> fields, Secrets secrets) {

    /** Nothing. */
    public static final StepSettings NONE =
            new StepSettings(List.of(), List.of(), Collections.emptySortedMap(), Secrets.none("secrets.yaml"));

    /** Copies the collections. */
    public StepSettings {
        variables = List.copyOf(variables);
        volumes = List.copyOf(volumes);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /**
     * Variables of one secret or config map.
     *
     * @param kind which of the two
     * @param name where its name comes from
     * @param keys the key by variable
     * @param isOptional whether the step starts without it
     */
    public record Variables(MapKind kind, ParameterSource name, SortedMap<String, String> keys, boolean isOptional) {
        /** Copies the map. */
        public Variables {
            keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        }
    }

    /** A folder at a path of its own. */
    public sealed interface Volume {

        /** Where its name comes from. */
        ParameterSource name();

        /** The path that the step sees it at. */
        String mountPath();

        /** The same under another name. */
        Volume named(ParameterSource newName);
    }

    /**
     * The values of a secret or config map, each a file.
     *
     * @param kind which of the two
     * @param name where its name comes from
     * @param mountPath where the step sees it
     * @param isOptional whether the step starts without it
     */
    public record MapFiles(MapKind kind, ParameterSource name, String mountPath, boolean isOptional) implements Volume {
        @Override
        public Volume named(ParameterSource newName) {
            return new MapFiles(kind, newName, mountPath, isOptional);
        }
    }

    /**
     * A volume that outlives the step.
     *
     * @param name where its name comes from
     * @param mountPath where the step sees it
     * @param subPath the folder in it that the step sees; empty: all of it
     */
    public record Claim(ParameterSource name, String mountPath, String subPath) implements Volume {
        @Override
        public Volume named(ParameterSource newName) {
            return new Claim(newName, mountPath, subPath);
        }
    }

    /**
     * A folder that lives as long as the attempt.
     *
     * @param name its name, a constant
     * @param mountPath where the step sees it
     */
    public record Scratch(ParameterSource name, String mountPath) implements Volume {
        @Override
        public Volume named(ParameterSource newName) {
            return new Scratch(newName, mountPath);
        }
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return variables.isEmpty() && volumes.isEmpty() && fields.isEmpty();
    }

    /**
     * The same with all names known. An entry whose name has no value is left out, as on a cluster.
     *
     * @param values gives the value of a source; null if there is none
     */
    public StepSettings resolved(Function<ParameterSource, @Nullable JsonValue> values) {
        var newVariables = new ArrayList<Variables>();
        for (Variables each : variables) {
            constant(values.apply(each.name()))
                    .ifPresent(
                            name -> newVariables.add(new Variables(each.kind(), name, each.keys(), each.isOptional())));
        }
        var newVolumes = new ArrayList<Volume>();
        for (Volume each : volumes) {
            constant(values.apply(each.name())).ifPresent(name -> newVolumes.add(each.named(name)));
        }
        return new StepSettings(newVariables, newVolumes, fields, secrets);
    }

    /** The name that a source is, if it is a constant. */
    public static Optional<String> name(ParameterSource source) {
        return source instanceof ParameterSource.Constant constant && constant.value() instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static Optional<ParameterSource> constant(@Nullable JsonValue value) {
        return value == null || value instanceof JsonNull
                ? Optional.empty()
                : Optional.of(new ParameterSource.Constant(value));
    }
}
