// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.util.List;

/** The code of a program as it was at one time. */
public final class ProgramCode {

    private final Digest digest;
    private final JsonObject parts;
    private final List<FileStamp> stamps;

    ProgramCode(Digest digest, JsonObject parts, List<FileStamp> stamps) {
        this.digest = digest;
        this.parts = parts;
        this.stamps = List.copyOf(stamps);
    }

    /** Of every class and resource in it, by name and content. */
    public Digest digest() {
        return digest;
    }

    /** What it is made of, for people: {@code {"classes": {name: digest}, "resources": {...}, "libraries": {...}}}. */
    public JsonObject parts() {
        return parts;
    }

    /** Whether all of it was written before that time. */
    public boolean isOlderThan(Instant time) {
        return stamps.stream().allMatch(stamp -> stamp.written().isBefore(time));
    }

    /** Whether nobody has written one of its files since. */
    public boolean isUnchanged() {
        return stamps.stream().allMatch(FileStamp::holds);
    }
}
