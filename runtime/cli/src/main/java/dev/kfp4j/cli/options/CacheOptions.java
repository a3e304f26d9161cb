// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.settings.CacheSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a run reuses outputs of earlier runs. */
final class CacheOptions {

    private static final String MAX_AGE = "--cache-max-age";

    @Option(names = "--no-cache", description = "Runs every step, and does not let other runs reuse the outputs.")
    private boolean off;

    @Option(
            names = MAX_AGE,
            paramLabel = "AGE",
            description = "Reuses only outputs of steps that ended at most this long ago: 90s, 30m, 12h, 7d, 2w."
                    + " Default: any age.")
    private @Nullable String maxAge;

    /**
     * The cache settings.
     *
     * @throws UserError if the age cannot be read
     */
    CacheSettings settings() {
        return new CacheSettings(!off, Optional.ofNullable(maxAge).map(age -> Ages.parse(MAX_AGE, age)));
    }
}
