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
 * The arguments as they were given. In a container without a locale the JVM takes the command line for ASCII and puts a
 * question mark or U+FFFD for every byte of another letter; Linux still knows the bytes.
 */
public final class CommandLine {

    private static final String OF_THIS_PROCESS = "/proc/self/cmdline";

    private CommandLine() {}

    /**
     * The arguments, with the letters that the JVM could not read where the system still has them.
     *
     * @param args what {@code main} was given, or the last of them
     */
    public static String[] decoded(String[] args) {
        return decoded(args, Path.of(OF_THIS_PROCESS));
    }

    /** As above, from a file of arguments that each end in a NUL. */
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

    /** The text of the bytes, if the argument is what is left of it when all but ASCII is lost. */
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
