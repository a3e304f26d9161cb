// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a class file mentions. All of them are in its constant pool: the classes that it uses, the descriptors
 * of fields, methods, lambdas and annotations, and every text. A JVM that has just started reads thousands of pools, so
 * nothing here loops over characters.
 *
 * @param classes the names of all classes that it mentions, with slashes; some may not be classes
 * @param texts the string constants
 * @param allTexts the string constants, the values of annotations, and the names and descriptors of members
 * @param lookups the methods it calls that find classes or resources by name
 */
record ConstantPool(Set<String> classes, Set<String> texts, Set<String> allTexts, Set<Lookup> lookups) {

    private static final int MAGIC = 0xCAFEBABE;

    /** A method that finds a class or a resource by its name. */
    enum Lookup {
        RESOURCE,
        CLASS
    }

    /**
     * Reads the constant pool of a class file.
     *
     * @throws IOException if it is not a class file
     */
    static ConstantPool of(byte[] classFile) throws IOException {
        try {
            var in = ByteBuffer.wrap(classFile);
            if (in.getInt() != MAGIC) {
                throw new IOException("not a class file");
            }
            in.getInt();
            var entries = new Entries(classFile, in);
            return entries.sorted();
        } catch (RuntimeException e) {
            throw new IOException("a damaged class file", e);
        }
    }

    /** The entries of a pool, undecoded. */
    private static final class Entries {
        private final byte[] bytes;
        private final byte[] tags;
        private final @Nullable String[] strings;
        private final int[] left;
        private final int[] right;

        private Entries(byte[] bytes, ByteBuffer in) throws IOException {
            this.bytes = bytes;
            int count = in.getShort() & 0xffff;
            tags = new byte[count];
            strings = new String[count];
            left = new int[count];
            right = new int[count];
            for (int i = 1; i < count; i++) {
                i += read(in, i);
            }
        }

        /** Reads an entry; returns the number of slots that it takes beyond its own. */
        private int read(ByteBuffer in, int at) throws IOException {
            tags[at] = in.get();
            switch (tags[at]) {
                case 1 -> strings[at] = text(in);
                case 7, 8 -> left[at] = in.getShort() & 0xffff;
                case 10, 11, 12 -> {
                    left[at] = in.getShort() & 0xffff;
                    right[at] = in.getShort() & 0xffff;
                }
                case 16, 19, 20 -> in.getShort();
                case 15 -> in.position(in.position() + 3);
                case 3, 4, 9, 17, 18 -> in.getInt();
                case 5, 6 -> {
                    in.getLong();
                    return 1;
                }
                default -> throw new IOException("a class file with an unknown constant: " + tags[at]);
            }
            return 0;
        }

        private String text(ByteBuffer in) throws IOException {
            int length = in.getShort() & 0xffff;
            int start = in.position();
            in.position(start + length);
            var text = new String(bytes, start, length, StandardCharsets.UTF_8);
            // Outside of ASCII, class files have an encoding that differs from UTF-8.
            return text.length() == length
                    ? text
                    : new DataInputStream(new ByteArrayInputStream(bytes, start - 2, length + 2)).readUTF();
        }

        private String string(int at) {
            return Objects.requireNonNull(strings[at]);
        }

        private ConstantPool sorted() {
            var classes = new HashSet<String>();
            var texts = new HashSet<String>();
            var all = new HashSet<String>();
            var lookups = new HashSet<Lookup>();
            for (int i = 1; i < tags.length; i++) {
                switch (tags[i]) {
                    case 1 -> {
                        all.add(string(i));
                        descriptor(string(i), classes);
                    }
                    case 7 -> {
                        if (!string(left[i]).startsWith("[")) {
                            classes.add(string(left[i]));
                        }
                    }
                    case 8 -> texts.add(string(left[i]));
                    case 10, 11 -> lookup(string(left[left[i]]), string(left[right[i]]), lookups);
                    default -> {
                        // Numbers, and references to the entries above.
                    }
                }
            }
            return new ConstantPool(classes, texts, all, lookups);
        }

        private static void lookup(String owner, String method, Set<Lookup> lookups) {
            switch (method) {
                case "getResource", "getResourceAsStream", "getResources", "getBundle", "resources", "findResource" ->
                    lookups.add(Lookup.RESOURCE);
                case "forName", "findClass", "loadClass" -> {
                    if (owner.equals("java/lang/Class") || owner.contains("Loader") || owner.contains("Lookup")) {
                        lookups.add(Lookup.CLASS);
                    }
                }
                default -> {
                    // No method that finds by name.
                }
            }
        }
    }

    /** Adds the classes of a descriptor or a generic signature. */
    private static void descriptor(String text, Set<String> classes) {
        int end = text.indexOf(';');
        if (end < 0) {
            return;
        }
        int start = text.indexOf('L');
        while (start >= 0 && end >= 0) {
            String name = text.substring(start + 1, end);
            // The name may begin with a type parameter, or end with its own type arguments.
            int bound = name.lastIndexOf(":L");
            name = bound < 0 ? name : name.substring(bound + 2);
            int arguments = name.indexOf('<');
            if (arguments >= 0) {
                classes.add(name.substring(0, arguments));
                start = text.indexOf('L', end - name.length() + arguments);
                end = start < 0 ? -1 : text.indexOf(';', start);
                continue;
            }
            classes.add(name);
            start = text.indexOf('L', end);
            end = start < 0 ? -1 : text.indexOf(';', start);
        }
    }
}
