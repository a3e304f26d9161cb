// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.dsl.TaskFinalStatus;
import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.executor.ExecutorInput;
import dev.kfp4j.runtime.json.JsonException;
import dev.kfp4j.runtime.json.JsonReader;
import dev.kfp4j.runtime.json.JsonValues;
import dev.kfp4j.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments, completed by the defaults of the signature. */
final class ResolvedInputs implements StepInputs {

    private final StepSignature signature;
    private final StepArguments arguments;
    private final Problems problems;
    private boolean rejected;

    /** Records missing required inputs. */
    ResolvedInputs(StepSignature signature, StepArguments arguments, Problems problems) {
        this.signature = signature;
        this.arguments = arguments;
        this.problems = problems;
        for (InputSpec input : signature.inputs()) {
            if (!input.optional() && !isGiven(input) && !arguments.isNoted(input)) {
                problems.add("missing required input " + arguments.label(input));
            }
        }
    }

    @Override
    public boolean has(String name) {
        InputSpec input = input(name);
        return isGiven(input) || (input instanceof InputSpec.Parameter parameter && parameter.defaultJson() != null);
    }

    @Override
    public StepValue value(String name) {
        InputSpec input = input(name);
        if (!(input instanceof InputSpec.Parameter parameter)) {
            throw new IllegalArgumentException(name + " is not a parameter");
        }
        String place = arguments.label(parameter);
        Object value = arguments.input().parameters().get(name);
        if (value == null) {
            value = defaultOf(parameter);
        }
        if (value == null) {
            return JsonStepValue.standIn(place, problems);
        }
        if (parameter.type() == ValueType.STRING) {
            value = text(value);
        }
        JsonStepValue result = JsonStepValue.of(place, value, problems);
        List<String> literals = parameter.literals();
        if (!literals.isEmpty() && !literals.contains(text(value))) {
            result.mismatch("one of " + String.join(", ", literals));
        }
        return result;
    }

    @Override
    public ArtifactHandle artifact(String name) {
        List<ArtifactHandle> handles = artifacts(name);
        return handles.isEmpty() ? new ArtifactHandle(name, "", null, Map.of()) : handles.get(0);
    }

    @Override
    public List<ArtifactHandle> artifacts(String name) {
        if (!(input(name) instanceof InputSpec.Artifact)) {
            throw new IllegalArgumentException(name + " is not an artifact");
        }
        List<ArtifactHandle> handles = new ArrayList<>();
        List<ArtifactEntry> entries = arguments.input().artifacts().get(name);
        if (entries != null) {
            for (ArtifactEntry entry : entries) {
                String entryName = entry.name().isEmpty() ? name : entry.name();
                handles.add(new ArtifactHandle(entryName, entry.uri(), entry.path(), entry.metadata()));
            }
        }
        return handles;
    }

    @Override
    public TaskFinalStatus finalStatus(String name) {
        return FinalStatusReader.read(value(name));
    }

    @Override
    public void check() throws BadArgumentsException {
        if (!problems.isEmpty()) {
            rejected = true;
            throw new BadArgumentsException(problems.lines());
        }
    }

    /** Returns whether {@link #check()} has found problems. */
    boolean isRejected() {
        return rejected;
    }

    private InputSpec input(String name) {
        for (InputSpec input : signature.inputs()) {
            if (input.name().equals(name)) {
                return input;
            }
        }
        throw new IllegalArgumentException(signature.component() + " has no input " + name);
    }

    /** A null parameter and an artifact without an entry count as missing; an empty list does not. */
    private boolean isGiven(InputSpec input) {
        ExecutorInput given = arguments.input();
        if (input instanceof InputSpec.Artifact artifact) {
            List<ArtifactEntry> entries = given.artifacts().get(artifact.name());
            return entries != null && (artifact.list() || !entries.isEmpty());
        }
        return given.parameters().get(input.name()) != null;
    }

    private @Nullable Object defaultOf(InputSpec.Parameter parameter) {
        String json = parameter.defaultJson();
        try {
            return json == null ? null : JsonReader.read(json);
        } catch (JsonException e) {
            throw new IllegalStateException("the default of " + parameter.name() + " is not JSON", e);
        }
    }

    /** Converts a value to text as KFP does: whole numbers without a fraction, other values as JSON. */
    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double d && JsonValues.isWhole(d) && Math.abs(d) <= JsonValues.MAX_WHOLE) {
            return Long.toString(d.longValue());
        }
        return JsonWriter.write(value);
    }
}
