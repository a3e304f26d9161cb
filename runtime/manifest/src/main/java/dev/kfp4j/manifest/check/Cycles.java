// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds a cycle in a graph of names, without recursion, because the size of a graph is not limited. */
final class Cycles {
    private Cycles() {}

    /**
     * Returns a cycle, which repeats its first name at the end.
     *
     * @param edges the targets of each name
     */
    static Optional<List<String>> find(SortedMap<String, ? extends Collection<String>> edges) {
        Set<String> done = new HashSet<>();
        for (var start : edges.keySet()) {
            var cycle = findFrom(start, edges, done);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> findFrom(
            String start, SortedMap<String, ? extends Collection<String>> edges, Set<String> done) {
        Deque<String> path = new ArrayDeque<>();
        Map<String, Iterator<String>> ahead = new HashMap<>();
        visit(start, path, ahead, edges);
        while (!path.isEmpty()) {
            var name = path.getLast();
            var next = ahead.getOrDefault(name, List.<String>of().iterator());
            if (!next.hasNext()) {
                done.add(name);
                ahead.remove(name);
                path.removeLast();
                continue;
            }
            var target = next.next();
            if (ahead.containsKey(target)) {
                return Optional.of(cycle(target, path));
            }
            if (!done.contains(target)) {
                visit(target, path, ahead, edges);
            }
        }
        return Optional.empty();
    }

    private static void visit(
            String name,
            Deque<String> path,
            Map<String, Iterator<String>> ahead,
            SortedMap<String, ? extends Collection<String>> edges) {
        path.addLast(name);
        var targets = edges.get(name);
        ahead.put(
                name,
                targets == null
                        ? List.<String>of().iterator()
                        : List.copyOf(targets).iterator());
    }

    private static List<String> cycle(String first, Deque<String> path) {
        var names = new ArrayList<>(path);
        var cycle = new ArrayList<>(names.subList(names.indexOf(first), names.size()));
        cycle.add(first);
        return cycle;
    }
}
