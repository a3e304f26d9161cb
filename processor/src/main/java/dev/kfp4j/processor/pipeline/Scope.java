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
 * The values of a body's variables at one point. Immutable: each change results in a new scope.
 *
 * @param bindings the variables in the order of their declaration
 * @param <K> the identity of a variable; the compiler's own symbol, so shadowing needs no care
 */
public record Scope<K>(Map<K, Value> bindings) {
    public Scope {
        bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    }

    public static <K> Scope<K> empty() {
        return new Scope<>(Map.of());
    }

    /** The value of the variable; empty if it is not in scope. */
    public Optional<Value> lookup(K variable) {
        return Optional.ofNullable(bindings.get(variable));
    }

    /** The scope after a declaration or an assignment. */
    public Scope<K> with(K variable, Value value) {
        var next = new LinkedHashMap<>(bindings);
        next.put(variable, value);
        return new Scope<>(next);
    }

    /**
     * The scope after a block that started with this scope. Assignments to variables of this scope stay; variables that
     * the block declared end.
     *
     * @param end the scope at the end of the block
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
     * The scope at the meeting point of several paths that started with this scope.
     *
     * @param ends the scopes at their ends, 1 or more
     * @param join joins the values of a variable at those ends, in order
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
