// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.Optional;

/** The field for the time that a task or a run may take. */
final class Deadline {
    static final String FIELD = "activeDeadlineSeconds";

    private Deadline() {}

    static Optional<Duration> read(JsonObject object) throws UnreadableSettingException {
        var reader = new SettingReader(FIELD, object);
        if (!reader.has(FIELD)) {
            return Optional.empty();
        }
        long seconds = reader.number(FIELD).orElse(0);
        if (seconds <= 0) {
            throw new UnreadableSettingException(FIELD + " must be a whole number of seconds above 0");
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }
}
