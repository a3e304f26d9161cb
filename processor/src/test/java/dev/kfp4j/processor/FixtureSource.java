// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * One wrong source; its comments contain the expected messages and the corrections.
 *
 * @param file its path
 * @param lines its lines
 * @param places its lines of code, each with the comments about it
 */
record FixtureSource(Path file, List<String> lines, List<Place> places) {

    private static final Pattern EXPECTATION = Pattern.compile(
            "// (?<kind>ERROR|WARNING|NOTE|JAVAC) (?:(?<code>KFP4J-\\d+) )?(?:col (?<column>\\d+)|nowhere): (?<text>.*)$");
    private static final Pattern RIGHT = Pattern.compile("^\\s*// RIGHT(?: (?<code>.*))?$");
    private static final Pattern OPTION = Pattern.compile("^\\s*// OPTION (?<option>\\S+)\\s*$");

    /**
     * A line of code with the comments about it: at its end, and on the lines below it.
     *
     * @param line its number, from 1; 0 above the first line
     * @param code the line without the comment at its end
     * @param expectations the messages expected there
     * @param right the lines that correct it
     */
    record Place(int line, String code, List<Expectation> expectations, List<String> right) {}

    /**
     * A message that is expected.
     *
     * @param kind ERROR, WARNING, NOTE, or JAVAC for an error of the compiler itself
     * @param code its code such as KFP4J-101; empty for the compiler's own
     * @param column its column, from 1; -1 for a message without a place
     * @param text its lines, joined by " | "
     */
    record Expectation(String kind, String code, int column, String text) {
        Expectation withText(String other) {
            return new Expectation(kind, code, column, other);
        }
    }

    static FixtureSource read(Path file) {
        List<String> lines = linesOf(file);
        List<Place> places = new ArrayList<>();
        places.add(place(0, ""));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher right = RIGHT.matcher(line);
            if (right.matches()) {
                last(places).right().add(right.group("code") == null ? "" : right.group("code"));
                continue;
            }
            Matcher expectation = EXPECTATION.matcher(line);
            boolean found = expectation.find();
            String code = found ? line.substring(0, expectation.start()).stripTrailing() : line;
            if (!found || !code.isBlank()) {
                places.add(place(i + 1, code));
            }
            if (found) {
                last(places).expectations().add(expectation(expectation));
            }
        }
        return new FixtureSource(file, lines, places);
    }

    private static Place place(int line, String code) {
        return new Place(line, code, new ArrayList<>(), new ArrayList<>());
    }

    private static Place last(List<Place> places) {
        return places.get(places.size() - 1);
    }

    private static Expectation expectation(Matcher matcher) {
        String code = matcher.group("code");
        String column = matcher.group("column");
        return new Expectation(
                matcher.group("kind"),
                code == null ? "" : code,
                column == null ? -1 : Integer.parseInt(column),
                matcher.group("text"));
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's own name. */
    String fileName() {
        return file.getFileName().toString();
    }

    /**
     * Replaces the texts of its expectations in the file.
     *
     * @param text the text for an expectation at a place
     */
    void rewrite(BiFunction<Place, Expectation, String> text) {
        List<String> rewritten = new ArrayList<>();
        Place place = places.get(0);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            place = places.stream()
                    .filter(at -> at.line() == number)
                    .findFirst()
                    .orElse(place);
            Matcher matcher = EXPECTATION.matcher(line);
            rewritten.add(
                    matcher.find() && !RIGHT.matcher(line).matches()
                            ? line.substring(0, matcher.start("text")) + text.apply(place, expectation(matcher))
                            : line);
        }
        try {
            Files.writeString(file, String.join("\n", rewritten) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler options that its text asks for. */
    static List<String> options(List<String> text) {
        return text.stream()
                .map(OPTION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("option"))
                .toList();
    }

    /** The places with corrections. */
    List<Place> corrected() {
        return places.stream().filter(place -> !place.right().isEmpty()).toList();
    }

    /** The text with every correction made; all lines keep their numbers. */
    List<String> right() {
        List<String> right = new ArrayList<>(lines);
        corrected().forEach(place -> right.set(place.line() - 1, String.join(" ", place.right())));
        return right;
    }

    /** The source for the compiler, as it is or corrected. */
    JavaFileObject source(List<String> text) {
        String packageName = lines.stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')) + ".")
                .findFirst()
                .orElse("");
        return JavaFileObjects.forSourceString(packageName + fileName().replace(".java", ""), String.join("\n", text));
    }
}
