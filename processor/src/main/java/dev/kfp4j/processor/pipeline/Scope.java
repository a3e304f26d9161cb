// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a body's variables stand for at one point: immutable, a step of the body gives a new one.
 *
 * @param bindings the variables in the order of their declaration
 * @param <K> what identifies a variable; the compiler's own symbol, so that shadowing needs no care
 */
public record Scope<K>(Map<K, Value> bindings) {
    /** Copies the map, keeping its order. */
    public Scope {
        bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    }

    /** Without variables. */
    public static <K> Scope<K> empty() {
        return new Scope<>(Map.of());
    }

    /** What the variable stands for; empty if it is not in scope. */
    public Optional<Value> lookup(K variable) {
        return Optional.ofNullable(bindings.get(variable));
    }

    /** The scope after the variable was declared or assigned. */
    public Scope<K> with(K variable, Value value) {
        var next = new LinkedHashMap<>(bindings);
        next.put(variable, value);
        return new Scope<>(next);
    }

    /**
     * The scope after a block that began with this one: what the block assigned to variables of this scope stays, what
     * it declared goes.
     *
     * @param end the scope at the block's end
     */
    public Scope<K> afterBlock(Scope<K> end) {
        var next = new LinkedHashMap<K, Value>();
        bindings.keySet().forEach(variable -> end.lookup(variable).ifPresent(value -> next.put(variable, value)));
        return new Scope<>(next);
    }

    /** The scope with every value replaced. */
    public Scope<K> map(UnaryOperator<Value> change) {
        var next = new LinkedHashMap<K, Value>();
        bindings.forEach((variable, value) -> next.put(variable, change.apply(value)));
        return new Scope<>(next);
    }

    /**
     * The scope where several paths meet that began with this one.
     *
     * @param ends the scopes at their ends, 1 or more
     * @param join gives the value of a variable: of its values at those ends, in order
     */
    public Scope<K> join(List<Scope<K>> ends, BiFunction<K, List<Value>, Value> join) {
        var next = new LinkedHashMap<K, Value>();
        bindings.forEach((variable, value) -> {
            List<Value> values =
                    ends.stream().map(end -> end.lookup(variable).orElse(value)).toList();
            next.put(variable, Set.copyOf(values).size() == 1 ? values.get(0) : join.apply(variable, values));
        });
        return new Scope<>(next);
    }
}
