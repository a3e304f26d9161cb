// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Instant;
import java.util.List;

/** The code of a program at one moment. */
public final class ProgramCode {

    private final Digest digest;
    private final JsonObject parts;
    private final List<FileStamp> stamps;

    ProgramCode(Digest digest, JsonObject parts, List<FileStamp> stamps) {
        this.digest = digest;
        this.parts = parts;
        this.stamps = List.copyOf(stamps);
    }

    /** The digest of the names and contents of all classes and resources. */
    public Digest digest() {
        return digest;
    }

    /**
     * The digests of the parts, for people: {@code {"classes": {name: digest}, "resources": {...}, "libraries":
     * {...}}}.
     */
    public JsonObject parts() {
        return parts;
    }

    /** Whether all files were written before that time. */
    public boolean isOlderThan(Instant time) {
        return stamps.stream().allMatch(stamp -> stamp.written().isBefore(time));
    }

    /** Whether no file has been written since. */
    public boolean isUnchanged() {
        return stamps.stream().allMatch(FileStamp::holds);
    }
}
