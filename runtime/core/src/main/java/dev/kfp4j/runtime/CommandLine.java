// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recovers the original command line. In a container without a locale, the JVM reads arguments as ASCII and replaces
 * every byte of other characters by a question mark or U+FFFD. Linux still has the original bytes.
 */
public final class CommandLine {

    private static final String OF_THIS_PROCESS = "/proc/self/cmdline";

    private CommandLine() {}

    /**
     * Returns the arguments, with lost characters restored if the system still has them.
     *
     * @param args the arguments of {@code main}, or the last of them
     */
    public static String[] decoded(String[] args) {
        return decoded(args, Path.of(OF_THIS_PROCESS));
    }

    /** Reads the original arguments from a file in which each one ends in a NUL. */
    static String[] decoded(String[] args, Path commandLine) {
        try {
            List<byte[]> given = split(Files.readAllBytes(commandLine));
            int skipped = given.size() - args.length;
            String[] decoded = args.clone();
            for (int i = 0; i < args.length; i++) {
                String text = skipped < 0 ? null : original(args[i], given.get(skipped + i));
                if (text == null) {
                    return args;
                }
                decoded[i] = text;
            }
            return decoded;
        } catch (IOException e) {
            return args;
        }
    }

    private static List<byte[]> split(byte[] commandLine) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                parts.add(Arrays.copyOfRange(commandLine, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /**
     * Decodes the bytes, if the argument equals the text after the loss of all characters but ASCII; otherwise returns
     * null.
     */
    private static @Nullable String original(String arg, byte[] bytes) {
        if (arg.length() != bytes.length) {
            return null;
        }
        for (int i = 0; i < bytes.length; i++) {
            char c = arg.charAt(i);
            boolean lost = bytes[i] < 0 && (c == '?' || c == '\ufffd');
            if (!lost && c != bytes[i]) {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
