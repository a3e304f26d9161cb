// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.options;

import dev.kfp4j.manifest.text.Suggestions;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.javac.SourceRefs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options of one compilation.
 *
 * @param image the image of components that set none
 * @param imageGiven whether the build set that image
 */
public record ProcessorOptions(String image, boolean imageGiven) {

    /** The option for the image: {@code -Akfp4j.image=ghcr.io/acme/steps:1.2}. */
    public static final String IMAGE = "kfp4j.image";

    /** The default image. It suffices for local runs, which need none. */
    public static final String DEFAULT_IMAGE = "kfp4j.local/components:latest";

    private static final String PREFIX = "kfp4j.";
    private static final List<String> KNOWN = List.of(IMAGE);

    /** Reads the options and reports mistakes in them. */
    public static ProcessorOptions read(Map<String, String> options, Diagnostics diagnostics) {
        for (String unknown : unknown(options)) {
            String known = "the options are: -A" + String.join(", -A", KNOWN);
            String remedy = Suggestions.nearest(unknown, KNOWN)
                    .map(guess -> "did you mean \"-A" + guess + "\"?")
                    .orElse(known);
            diagnostics.report(SurroundingsCode.UNKNOWN_OPTION, SourceRefs.nowhere(), unknown, remedy);
        }
        String image = options.get(IMAGE);
        if (image == null && !options.containsKey(IMAGE)) {
            return new ProcessorOptions(DEFAULT_IMAGE, false);
        }
        String given = image == null ? "" : image;
        if (!ImageReference.isValid(given)) {
            diagnostics.report(
                    SurroundingsCode.BAD_OPTION,
                    SourceRefs.nowhere(),
                    given,
                    IMAGE,
                    "a reference such as \"ghcr.io/acme/steps:1.2\" or \"steps@sha256:...\"");
            return new ProcessorOptions(DEFAULT_IMAGE, true);
        }
        return new ProcessorOptions(given, true);
    }

    /**
     * The options that the processor claims. Misspelt ones are among them, so that the compiler adds no vaguer message.
     */
    public static Set<String> claimed(Map<String, String> options) {
        Set<String> names = new LinkedHashSet<>(KNOWN);
        names.addAll(unknown(options));
        return names;
    }

    private static Set<String> unknown(Map<String, String> options) {
        Set<String> names = new TreeSet<>();
        for (String name : options.keySet()) {
            if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
