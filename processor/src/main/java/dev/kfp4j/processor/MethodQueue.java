// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotated methods that wait to be read, over all rounds. Elements of one round must not be used in another, so a
 * deferred method is kept by name and looked up again.
 */
final class MethodQueue {

    /**
     * The identity of a method across rounds: its class, its name, and its number among the methods of that name. Its
     * parameter types are no identity, because a type is written differently once it exists.
     */
    private record Key(String owner, String method, int number) {}

    private final Elements elements;
    private final Set<Key> deferred = new LinkedHashSet<>();

    MethodQueue(Elements elements) {
        this.elements = elements;
    }

    /**
     * The methods to read now, by class and then in their order. This does not depend on the compiler's order of files.
     *
     * @param found the new methods of this round
     */
    List<ExecutableElement> next(Collection<ExecutableElement> found) {
        List<ExecutableElement> methods = new ArrayList<>(found);
        for (Key key : deferred) {
            TypeElement owner = elements.getTypeElement(key.owner());
            if (owner != null) {
                ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                        .filter(method -> keyOf(method).equals(key))
                        .forEach(methods::add);
            }
        }
        deferred.clear();
        methods.sort(Comparator.comparing(
                method -> ownerOf(method).getQualifiedName().toString()));
        return methods;
    }

    /** Defers a method to the next round. */
    void defer(ExecutableElement method) {
        deferred.add(keyOf(method));
    }

    private static Key keyOf(ExecutableElement method) {
        TypeElement owner = ownerOf(method);
        List<ExecutableElement> namesakes = ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().equals(method.getSimpleName()))
                .toList();
        return new Key(
                owner.getQualifiedName().toString(), method.getSimpleName().toString(), namesakes.indexOf(method));
    }

    private static TypeElement ownerOf(ExecutableElement method) {
        return (TypeElement) requireNonNull(method.getEnclosingElement(), "a method stands in a class");
    }
}
