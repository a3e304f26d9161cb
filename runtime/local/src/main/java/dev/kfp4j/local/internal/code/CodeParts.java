// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the digests of the classes and files of a program. */
final class CodeParts {

    private static final String CLASS = ".class";
    private static final int SHORT = 16;

    /** One digest for each class path entry that contains the name, in the order of the class path. */
    private final TreeMap<String, List<byte[]>> digests = new TreeMap<>();

    private final TreeMap<String, ClassPathEntry> owners = new TreeMap<>();
    private final Set<FileStamp> stamps = new HashSet<>();

    /** Whether a file was added already. */
    boolean contains(String name) {
        return digests.containsKey(name);
    }

    /** Adds a file of an entry; to be called in the order of the class path. */
    void add(String name, ClassPathEntry entry, byte[] digest) {
        digests.computeIfAbsent(name, key -> new ArrayList<>(1)).add(digest);
        owners.putIfAbsent(name, entry);
        stamps.add(entry.stamp(name));
    }

    ProgramCode code() {
        var classes = new TreeMap<String, JsonValue>();
        var resources = new TreeMap<String, JsonValue>();
        var byLibrary = new TreeMap<String, MessageDigest>();
        MessageDigest all = sha256();
        digests.forEach((name, ofName) -> {
            MessageDigest one = sha256();
            ofName.forEach(one::update);
            byte[] digest = one.digest();
            byte[] line = (name + "\n").getBytes(StandardCharsets.UTF_8);
            all.update(line);
            all.update(digest);
            ClassPathEntry owner = owners.get(name);
            if (owner != null && !owner.isOwn()) {
                String library = String.valueOf(owner.path().getFileName());
                MessageDigest sum = byLibrary.computeIfAbsent(library, key -> sha256());
                sum.update(line);
                sum.update(digest);
            } else if (name.endsWith(CLASS)) {
                String className =
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                classes.put(className, shortText(digest));
            } else {
                resources.put(name, shortText(digest));
            }
        });
        var libraries = new TreeMap<String, JsonValue>();
        byLibrary.forEach((library, sum) -> libraries.put(library, shortText(sum.digest())));
        var parts = new TreeMap<String, JsonValue>(Map.of(
                "classes", new JsonObject(classes),
                "resources", new JsonObject(resources),
                "libraries", new JsonObject(libraries)));
        return new ProgramCode(
                new Digest(HexFormat.of().formatHex(all.digest())), new JsonObject(parts), List.copyOf(stamps));
    }

    /** Long enough to distinguish files that are compared one by one. */
    private static JsonValue shortText(byte[] digest) {
        return JsonValue.of(HexFormat.of().formatHex(digest).substring(0, SHORT));
    }

    static byte[] digest(byte[] content) {
        return sha256().digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
