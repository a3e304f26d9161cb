// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.kfp4j.processor.FixtureSource.Expectation;
import dev.kfp4j.processor.FixtureSource.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One case of wrong sources: a {@code .java} file, or a folder of them, with the expected messages on its lines.
 *
 * <pre>
 *     public void train() {} // ERROR KFP4J-101 col 17: component "train" must be static | add "static": a step ...
 *     // RIGHT public static void train() {}
 * </pre>
 *
 * <p>The text after the colon is the whole message without its code, its two lines joined by {@code " | "}. A line that
 * contains only an expectation refers to the nearest line of code above it; {@code nowhere} instead of a column means a
 * message without a place. {@code // JAVAC col 9: cannot find symbol} is an error of the compiler itself,
 * by the beginning of its text. {@code // OPTION -proc:only} on a line of its own adds an option.
 *
 * <p>{@code // RIGHT code}, on one or more lines, is the correction of the nearest line of code above it.
 */
record DiagnosticFixture(String name, List<FixtureSource> sources, List<File> classPath) {

    /** Without it, a correct pipeline brings the note about the default image. */
    private static final List<String> IMAGE = List.of("-Akfp4j.image=acme/steps:1");

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
                fixtures.add(new DiagnosticFixture(
                        code.getFileName() + "/" + entry.getFileName(),
                        files.stream().map(FixtureSource::read).toList(),
                        UserClassPath.files()));
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

    /** The code that it tests, such as {@code KFP4J-101}. */
    String code() {
        return name.substring(0, name.indexOf('/'));
    }

    /** Whether it contains a correction. */
    boolean saysWhatIsRight() {
        return sources.stream().anyMatch(source -> !source.corrected().isEmpty());
    }

    /** The messages that the fixture expects, as text, sorted. */
    List<String> expected() {
        return expected(place -> true);
    }

    /** The messages that it expects on the corrected lines, as text, sorted. */
    List<String> expectedWhereCorrected() {
        return expected(place -> !place.right().isEmpty());
    }

    private List<String> expected(Predicate<Place> which) {
        List<Message> messages = new ArrayList<>();
        for (FixtureSource source : sources) {
            source.places().stream()
                    .filter(which)
                    .forEach(place -> place.expectations()
                            .forEach(expectation -> messages.add(message(source, place, expectation))));
        }
        return sorted(messages);
    }

    private static Message message(FixtureSource source, Place place, Expectation expectation) {
        String code = expectation.code().isEmpty() ? "" : " [" + expectation.code() + "]";
        return new Message(
                source.fileName(),
                place.line(),
                expectation.column(),
                expectation.kind() + code + " " + expectation.text());
    }

    /** The messages of the compiler, in the same form. */
    List<String> found() {
        return found(compile(FixtureSource::lines, List.of()));
    }

    /**
     * With KFP4J_UPDATE_GOLDENS set, rewrites the expected texts as the compiler words them; kinds, codes and places
     * stay as they are.
     *
     * @param found the messages of the compiler
     */
    DiagnosticFixture updated(List<String> found) {
        if (System.getenv("KFP4J_UPDATE_GOLDENS") == null) {
            return this;
        }
        sources.forEach(source -> source.rewrite((place, expectation) -> {
            String start = message(source, place, expectation.withText("")).toString();
            List<String> texts = found.stream()
                    .filter(message -> message.startsWith(start))
                    .map(message -> message.substring(start.length()))
                    .toList();
            return texts.isEmpty() || texts.contains(expectation.text()) ? expectation.text() : texts.get(0);
        }));
        return new DiagnosticFixture(
                name,
                sources.stream()
                        .map(source -> FixtureSource.read(source.file()))
                        .toList(),
                classPath);
    }

    /** The messages of the compiler, without the note about the default image. */
    List<String> foundWithImage() {
        return found(compile(FixtureSource::lines, IMAGE));
    }

    /** The messages of the compiler after all corrections, in the same form. */
    List<String> foundWhenCorrected() {
        return found(compile(FixtureSource::right, IMAGE));
    }

    private static List<String> found(Compilation compilation) {
        List<Message> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(Locale.ROOT);
            boolean ours = message.startsWith("[KFP4J-");
            if (ours || diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                messages.add(found(
                        diagnostic,
                        ours
                                ? message.replaceAll("\n\\s*", " | ")
                                : message.lines().findFirst().orElse("")));
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

    private Compilation compile(Function<FixtureSource, List<String>> text, List<String> defaults) {
        List<String> options = new ArrayList<>(List.of("-Xlint:all"));
        sources.forEach(source -> options.addAll(FixtureSource.options(text.apply(source))));
        defaults.stream()
                .filter(option -> options.stream().noneMatch(given -> key(given).equals(key(option))))
                .forEach(options::add);
        return Compiler.javac()
                .withProcessors(new KfpProcessor())
                .withClasspath(classPath)
                .withOptions(options)
                .compile(sources.stream()
                        .map(source -> source.source(text.apply(source)))
                        .toList());
    }

    private static String key(String option) {
        return option.replaceFirst("=.*", "");
    }
}
