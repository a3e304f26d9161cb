// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.ValueText;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The iterations of a loop and their inputs. The items are stored once, however many iterations there are. */
public final class LoopIterations {

    /** No iterations. */
    public static final LoopIterations NONE =
            new LoopIterations("", null, Values.NONE, Values.NONE, List.of(), List.of());

    private final String input;
    private final @Nullable ParameterSpec spec;
    private final Values loop;
    private final Values told;
    private final List<JsonValue> parameters;
    private final List<ArtifactValue> artifacts;

    private LoopIterations(
            String input,
            @Nullable ParameterSpec spec,
            Values loop,
            Values told,
            List<JsonValue> parameters,
            List<ArtifactValue> artifacts) {
        this.input = input;
        this.spec = spec;
        this.loop = loop;
        this.told = told;
        this.parameters = parameters;
        this.artifacts = artifacts;
    }

    /**
     * Reads the items of a loop.
     *
     * @param iterator the source of the items
     * @param declared the inputs of the loop's graph
     * @param inputs the inputs of the loop
     * @throws ValueException if the items are no list
     */
    public static LoopIterations of(TaskIterator iterator, IoSpec declared, Values inputs) throws ValueException {
        String input = iterator.itemInput();
        if (iterator instanceof ArtifactItems from) {
            List<ArtifactValue> artifacts = inputs.artifacts().get(from.inputArtifact());
            if (artifacts == null) {
                throw new ValueException("the list of artifacts \"" + from.inputArtifact() + "\" has no value");
            }
            return new LoopIterations(
                    input, null, inputs, withoutArtifact(inputs, from.inputArtifact()), List.of(), artifacts);
        }
        ParameterSpec spec = declared.parameters().get(input);
        if (iterator instanceof RawItems raw) {
            return new LoopIterations(input, spec, inputs, inputs, raw(raw.raw()), List.of());
        }
        String from = ((ParameterItems) iterator).inputParameter();
        List<JsonValue> items = list(from, inputs.parameters().get(from));
        return new LoopIterations(input, spec, inputs, withoutParameter(inputs, from), items, List.of());
    }

    /**
     * Reads items that are in the manifest itself.
     *
     * @param text a JSON list
     * @throws ValueException if it is none
     */
    public static List<JsonValue> raw(String text) throws ValueException {
        try {
            if (Json.read(text) instanceof JsonArray array) {
                return array.values();
            }
        } catch (ManifestException e) {
            throw new ValueException("its items are not a JSON list: " + e.getMessage());
        }
        throw new ValueException("its items are not a JSON list: " + ValueText.shown(JsonValue.of(text)));
    }

    /** The number of iterations. */
    public int count() {
        return parameters.size() + artifacts.size();
    }

    /**
     * Returns the inputs of the loop's graph for an iteration: the inputs of the loop, and the item.
     *
     * @param index the index of the iteration, from 0
     * @throws ValueException if the item is not of its type
     */
    public Values inputs(int index) throws ValueException {
        return with(loop, index);
    }

    /** Returns the inputs of an iteration for events: without the list, which each of them would repeat. */
    public Values told(int index) throws ValueException {
        return with(told, index);
    }

    private Values with(Values others, int index) throws ValueException {
        if (!artifacts.isEmpty()) {
            var all = new TreeMap<>(others.artifacts());
            all.put(input, List.of(artifacts.get(index)));
            return Values.of(others.parameters(), all);
        }
        JsonValue item = parameters.get(index);
        var all = new TreeMap<>(others.parameters());
        if (item instanceof JsonNull && spec != null && spec.isOptional()) {
            spec.defaultValue().ifPresent(value -> all.put(input, value));
        } else {
            all.put(input, spec == null ? item : ParameterChecks.fitted("item " + index, spec, item));
        }
        return Values.of(all, others.artifacts());
    }

    private static List<JsonValue> list(String name, @Nullable JsonValue value) throws ValueException {
        if (value instanceof JsonArray array) {
            return array.values();
        }
        if (value instanceof JsonString text) {
            try {
                if (Json.read(text.value()) instanceof JsonArray array) {
                    return array.values();
                }
            } catch (ManifestException e) {
                throw notAList(name, value, ": " + e.getMessage());
            }
        }
        throw value == null
                ? new ValueException("the list of items \"" + name + "\" has no value")
                : notAList(name, value, "");
    }

    private static ValueException notAList(String name, JsonValue value, String why) {
        return new ValueException("the items of the loop, input \"" + name
                + "\", must be a list, or a text with a JSON list," + " not " + ValueText.shown(value) + why);
    }

    private static Values withoutParameter(Values values, String name) {
        var rest = new TreeMap<>(values.parameters());
        rest.remove(name);
        return Values.of(rest, values.artifacts());
    }

    private static Values withoutArtifact(Values values, String name) {
        var rest = new TreeMap<>(values.artifacts());
        rest.remove(name);
        return Values.of(values.parameters(), rest);
    }
}
