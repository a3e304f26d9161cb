// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terminal of this program. */
public final class Terminal {

    private static final Pattern SIZE = Pattern.compile("(\\d+) (\\d+)\\s*");
    private static final long ASK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

    private TerminalSize size = TerminalSize.USUAL;
    private long asked;

    /** Determines the size on demand. */
    public Terminal() {}

    /**
     * Whether the output is a terminal that supports redrawing, and the environment does not ask for plain text.
     *
     * @param environment the environment's variables
     */
    public static boolean isLive(Map<String, String> environment) {
        return allowsPictures(environment) && isTerminal(Optional.ofNullable(System.console()));
    }

    /** The charset of the standard output. */
    public static Charset charset() {
        for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property, "");
            if (!name.isEmpty() && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The size, at most two seconds old, because windows change. */
    public synchronized TerminalSize size() {
        long now = System.nanoTime();
        if (asked == 0 || now - asked > ASK_AGAIN_NANOS) {
            asked = now;
            size = ask().orElse(size);
        }
        return size;
    }

    static boolean allowsPictures(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && environment.getOrDefault("CI", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** Since JDK 22, a console exists even if the output is a file, and a method distinguishes them. */
    private static boolean isTerminal(Optional<Console> console) {
        if (console.isEmpty()) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Asks {@code stty}, because the JDK does not know the size. */
    private static Optional<TerminalSize> ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return parse(answer);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<TerminalSize> parse(String answer) {
        Matcher matcher = SIZE.matcher(answer);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int rows = Integer.parseInt(matcher.group(1));
        int columns = Integer.parseInt(matcher.group(2));
        return rows > 0 && columns > 0 ? Optional.of(new TerminalSize(columns, rows)) : Optional.empty();
    }
}
