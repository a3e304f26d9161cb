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

/** What the program's output is connected to. */
public final class Terminal {

    private static final Pattern SIZE = Pattern.compile("(\\d+) (\\d+)\\s*");
    private static final long ASK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

    private TerminalSize size = TerminalSize.USUAL;
    private long asked;

    /** Makes it; the size is asked for when it is needed. */
    public Terminal() {}

    /**
     * Whether a picture can be drawn in place: a terminal that a person looks at, and nothing in the environment that asks
     * for plain text.
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

    /** The size as of some seconds ago at most, as windows change. */
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

    /** From JDK 22 on there is a console even where the output is a file, and a method that tells. */
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

    /** The JDK does not know the size; the terminal's own tool does. */
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
