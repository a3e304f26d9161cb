// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One case of wrong sources: a {@code .java} file, or a folder of them, that says on its lines which messages it
 * expects.
 *
 * <pre>
 *     public void train() {} // ERROR KFP4J-101 col 17: component "train" must be static | add "static": a step ...
 * </pre>
 *
 * <p>The text after the colon is the whole message without its code, its two lines joined by {@code " | "}. A line that
 * holds nothing but an expectation means the nearest line above that holds something else; {@code nowhere} instead of a
 * column means a message without a place. {@code // JAVAC col 9: cannot find symbol} is an error of the compiler itself,
 * by the beginning of its text. {@code // OPTION -proc:only} on a line of its own adds an option.
 */
record DiagnosticFixture(String name, List<Path> files) {

    private static final Pattern EXPECTATION = Pattern.compile(
            "// (?<kind>ERROR|WARNING|NOTE|JAVAC) (?:(?<code>KFP4J-\\d+) )?(?:col (?<column>\\d+)|nowhere): (?<text>.*)$");
    private static final Pattern OPTION = Pattern.compile("^\\s*// OPTION (?<option>\\S+)\\s*$");

    /** A message, expected or found; compared as text, which shows at once what differs. */
    private record Message(String file, long line, long column, String text) implements Comparable<Message> {
        @Override
        public int compareTo(Message other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return column < 0 ? text : "%s:%05d col %d: %s".formatted(file, line, column, text);
        }
    }

    /** All fixtures below a folder: {@code folder/KFP4J-nnn/CASE}. */
    static List<DiagnosticFixture> in(Path folder) {
        List<DiagnosticFixture> fixtures = new ArrayList<>();
        for (Path code : children(folder)) {
            for (Path entry : children(code)) {
                List<Path> files = Files.isDirectory(entry) ? children(entry) : List.of(entry);
                fixtures.add(new DiagnosticFixture(code.getFileName() + "/" + entry.getFileName(), files));
            }
        }
        return fixtures;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code whose fixture it is, such as {@code KFP4J-101}. */
    String code() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The messages that the fixture expects, as text, sorted. */
    List<String> expected() {
        List<Message> messages = new ArrayList<>();
        for (Path file : files) {
            long place = 0;
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = EXPECTATION.matcher(lines.get(i));
                boolean found = matcher.find();
                if (!found || !lines.get(i).substring(0, matcher.start()).isBlank()) {
                    place = i + 1L;
                }
                if (found) {
                    messages.add(expected(matcher, file.getFileName().toString(), place));
                }
            }
        }
        return sorted(messages);
    }

    private static Message expected(Matcher matcher, String file, long line) {
        String kind = matcher.group("kind");
        String code = matcher.group("code") == null ? "" : " [" + matcher.group("code") + "]";
        String column = matcher.group("column");
        return new Message(
                file, line, column == null ? -1 : Long.parseLong(column), kind + code + " " + matcher.group("text"));
    }

    /** The messages that the compiler gives, in the same form. */
    List<String> found() {
        List<Message> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compile().diagnostics()) {
            String text = diagnostic.getMessage(Locale.ROOT);
            boolean ours = text.startsWith("[KFP4J-");
            if (ours || diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                messages.add(found(
                        diagnostic,
                        ours
                                ? text.replaceAll("\n\\s*", " | ")
                                : text.lines().findFirst().orElse("")));
            }
        }
        return sorted(messages);
    }

    private static Message found(Diagnostic<? extends JavaFileObject> diagnostic, String text) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> text.startsWith("[KFP4J-") ? "ERROR" : "JAVAC";
            case WARNING, MANDATORY_WARNING -> "WARNING";
            default -> "NOTE";
        };
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : source.getName();
        return new Message(
                path.substring(path.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                source == null ? -1 : diagnostic.getColumnNumber(),
                kind + " " + text);
    }

    private static List<String> sorted(List<Message> messages) {
        return messages.stream().sorted().map(Message::toString).toList();
    }

    private Compilation compile() {
        List<String> options = new ArrayList<>(List.of("-Xlint:all"));
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = lines(file);
            for (String line : lines) {
                Matcher option = OPTION.matcher(line);
                if (option.matches()) {
                    options.add(option.group("option"));
                }
            }
            String type = file.getFileName().toString().replace(".java", "");
            sources.add(JavaFileObjects.forSourceString(packageOf(lines) + type, String.join("\n", lines)));
        }
        return Compiler.javac()
                .withProcessors(new KfpProcessor())
                .withOptions(options)
                .compile(sources);
    }

    private static String packageOf(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')) + ".")
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
