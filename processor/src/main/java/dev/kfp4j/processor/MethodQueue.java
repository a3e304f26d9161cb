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
 * The annotated methods that wait to be read, over all rounds. Elements of one round are not to be used in another, so
 * that a method which is put off is kept by name and looked up again.
 */
final class MethodQueue {

    /**
     * A method by what finds it again: its class, its name, and which of the methods of that name it is. Its parameter
     * types would not do: a type is written differently once it exists.
     */
    private record Key(String owner, String method, int number) {}

    private final Elements elements;
    private final Set<Key> deferred = new LinkedHashSet<>();

    MethodQueue(Elements elements) {
        this.elements = elements;
    }

    /**
     * The methods to read now, by class and then in their order: the compiler's order of files is not ours to rely on.
     *
     * @param found those that are new in this round
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

    /** Puts a method off to the next round. */
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
