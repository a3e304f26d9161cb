// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Operand;
import dev.kfp4j.manifest.ParameterSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that a graph is handed from the graph around it: KFP's compiler passes them on by name, level by level.
 */
final class Passing {

    static final String PREFIX = "pipelinechannel--";

    private final Map<String, Channel> passed = new TreeMap<>();

    /** Hands on a value under a name. */
    void pass(String name, Channel channel) {
        passed.put(PREFIX + name, channel);
    }

    /** Declares them as inputs of the inner graph. */
    Passing declare(Graph inner) {
        passed.forEach((name, channel) -> inner.input(name, channel.kind()));
        return this;
    }

    /** Binds them where the graph is a task. */
    Passing bind(Task task) {
        passed.forEach(task::take);
        return this;
    }

    /** The same values, seen from inside: to be handed on further. */
    Passing inside(Graph inner) {
        var next = new Passing();
        for (Channel channel : inner.channels()) {
            if (channel.source() instanceof ParameterSource.ComponentInput input && passed.containsKey(input.input())) {
                next.passed.put(input.input(), channel);
            }
        }
        return next;
    }

    /** Those that a condition can be about. */
    List<Operand> operands() {
        return passed.entrySet().stream()
                .filter(entry -> !entry.getValue().kind().isList())
                .map(entry -> new Operand(entry.getKey(), entry.getValue().kind()))
                .toList();
    }

    /** The value that is handed on under a full name. */
    Channel channel(String name) {
        return Objects.requireNonNull(passed.get(name), name);
    }

    /** The name of one of a kind. */
    Optional<String> first(Kind kind) {
        return passed.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
