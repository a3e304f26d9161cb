// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the processor. */
public final class ProcessorVersion {

    private ProcessorVersion() {}

    /** The SDK version in manifests, such as {@code kfp4j-0.1.0}. */
    public static String sdkVersion() {
        try (InputStream resource = ProcessorVersion.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("the processor's jar lacks version.txt");
            }
            return "kfp4j-" + new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
