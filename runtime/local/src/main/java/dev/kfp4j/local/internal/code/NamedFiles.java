// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import dev.kfp4j.local.internal.code.ConstantPool.Lookup;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files of a class path that the string constants of a class name, as {@code Class.forName},
 * {@code getResource} and {@code ResourceBundle.getBundle} would.
 *
 * <p>Names that own classes build at run time count too, as far as their constant beginnings and ends tell. If an own
 * class looks up names and none of its constants names a file, all files beside the class count.
 */
final class NamedFiles {

    private static final String CLASS = ".class";
    private static final String PROPERTIES = ".properties";
    private static final String META = "META-INF/";

    /** A variable part, and a constant part that a text cannot contain. */
    private static final String PARTS = "[\u0001\u0002]";

    /** Longer texts are no names. */
    private static final int LONGEST = 500;

    private final CodePath path;

    /** The names of all files of own entries. */
    private final TreeSet<String> own = new TreeSet<>();

    NamedFiles(CodePath path) {
        this.path = path;
        path.entries().stream().filter(ClassPathEntry::isOwn).forEach(entry -> own.addAll(entry.names()));
    }

    /** Finds the files that a class names. */
    Set<String> by(String className, ClassPathEntry entry, ConstantPool mentions) {
        String folder = className.substring(0, className.lastIndexOf('/') + 1);
        var found = new HashSet<String>();
        // The annotations of libraries name no files.
        for (String text : entry.isOwn() ? mentions.allTexts() : mentions.texts()) {
            if (!text.isEmpty() && text.length() <= LONGEST) {
                exact(text, folder, found);
                if (entry.isOwn()) {
                    partly(text, folder, found);
                }
            }
        }
        if (entry.isOwn()) {
            beside(className, entry, mentions.lookups(), found);
        }
        return found;
    }

    private void exact(String text, String folder, Set<String> found) {
        boolean absolute = text.charAt(0) == '/';
        add(absolute ? text.substring(1) : text, found);
        if (!absolute && !folder.isEmpty()) {
            add(folder + text, found);
        }
        if (text.indexOf('/') >= 0 || text.indexOf(' ') >= 0) {
            // Class files contain class names with slashes, but no program looks them up in that form.
            return;
        }
        String dotted = text.replace('.', '/');
        add(dotted + CLASS, found);
        if (path.contains(dotted + PROPERTIES)) {
            found.add(dotted + PROPERTIES);
            // The bundles of other languages.
            beginning(dotted + "_", PROPERTIES, found);
        }
    }

    private void add(String name, Set<String> found) {
        if (path.contains(name)) {
            found.add(name);
        }
    }

    /** Adds the files of a folder, or those that match a text with variable parts. */
    private void partly(String text, String folder, Set<String> found) {
        String[] fixed = text.split(PARTS, -1);
        String start = fixed[0];
        String end = fixed[fixed.length - 1];
        boolean isFolder = fixed.length == 1 && start.endsWith("/") && start.length() > 1;
        if (start.isEmpty() || (fixed.length == 1 && !isFolder)) {
            return;
        }
        String tail = isFolder ? "" : end;
        beginning(start.charAt(0) == '/' ? start.substring(1) : start, tail, found);
        if (start.charAt(0) != '/') {
            beginning(folder + start, tail, found);
        }
        if (start.indexOf('.') > 0) {
            beginning(start.replace('.', '/'), end.replace('.', '/') + CLASS, found);
        }
    }

    private void beginning(String start, String end, Set<String> found) {
        if (start.isEmpty()) {
            return;
        }
        for (String name : own.tailSet(start)) {
            if (!name.startsWith(start)) {
                return;
            }
            if (name.endsWith(end) && (name.endsWith(CLASS) == end.endsWith(CLASS))) {
                found.add(name);
            }
        }
    }

    private static void beside(String className, ClassPathEntry entry, Set<Lookup> lookups, Set<String> found) {
        String self = className + CLASS;
        if (lookups.contains(Lookup.RESOURCE) && found.stream().allMatch(name -> name.endsWith(CLASS))) {
            entry.names().stream()
                    .filter(name -> !name.endsWith(CLASS) && !name.startsWith(META))
                    .forEach(found::add);
        }
        if (lookups.contains(Lookup.CLASS)
                && found.stream().allMatch(name -> name.equals(self) || !name.endsWith(CLASS))) {
            entry.names().stream()
                    .filter(name -> name.endsWith(CLASS) && !name.startsWith(META))
                    .forEach(found::add);
        }
    }
}
