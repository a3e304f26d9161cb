package com.acme.words;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Components with every kind of name that a locale could spoil. */
public final class Words {

    private Words() {}

    /** The kind of text. */
    public enum Kind {
        POEM,
        FICTION
    }

    /**
     * How a text is written.
     *
     * @param initials whether words start with a capital
     * @param indent blanks before each line
     */
    public record Style(boolean initials, int indent) {}

    /**
     * What was counted.
     *
     * @param index a line for each word
     * @param metrics how many words there are
     * @param distinct how many different ones
     */
    public record Counts(Dataset index, Metrics metrics, int distinct) {}

    /**
     * Writes a text – “wörtlich”. It is always the same one.
     *
     * @param kind the kind of text
     * @param lineCount how many lines
     * @param style how it is written
     */
    @Component
    public static Dataset writeText(
            Kind kind, @Default("3") int lineCount, @Default("{\"initials\": true, \"indent\": 2}") Style style)
            throws IOException {
        Dataset text = Dataset.create();
        String line = " ".repeat(style.indent()) + (style.initials() ? "It Is What It Is" : "it is what it is");
        Files.writeString(text.path(), (kind + "\n") + (line + "\n").repeat(lineCount));
        return text;
    }

    /**
     * Counts the words of a text.
     *
     * @param text the text
     * @param ignored words that do not count
     */
    @Component(memory = "512M", retries = 1)
    public static Counts indexWords(Dataset text, @Default("[]") List<String> ignored) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : Files.readString(text.path()).strip().split("\\s+")) {
            if (!ignored.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        Dataset index = Dataset.create();
        Files.writeString(index.path(), counts.toString());
        Metrics metrics = Metrics.create();
        metrics.log("words", counts.values().stream().mapToInt(count -> count).sum());
        return new Counts(index, metrics, counts.size());
    }
}
