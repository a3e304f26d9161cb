// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.steps;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of generated pipelines, so simple that their outputs can be predicted without running them. */
public final class Steps {
    private Steps() {}

    /** The output of {@link #maybe} without an input. */
    public static final String NOTHING = "(nothing)";

    /** Gives what it was given. */
    @Component
    public static String text(String value) {
        return value;
    }

    /** Gives what it was given. */
    @Component
    public static long whole(long value) {
        return value;
    }

    /** Gives what it was given. */
    @Component
    public static double real(double value) {
        return value;
    }

    /** Gives what it was given. */
    @Component
    public static boolean flag(boolean value) {
        return value;
    }

    /** Gives what it was given. */
    @Component
    public static List<String> texts(List<String> value) {
        return value;
    }

    /** Gives what it was given. */
    @Component
    public static List<Long> wholes(List<Long> value) {
        return value;
    }

    /** Joins texts. */
    @Component
    public static String join(List<String> value, @Default("|") String separator) {
        return String.join(separator, value);
    }

    /** Gives what it was given, or says that it was given nothing. */
    @Component
    public static String maybe(@Nullable String value) {
        return value == null ? NOTHING : value;
    }

    /** Fails. */
    @Component
    public static String fail(String value) {
        throw new IllegalStateException(value);
    }

    /** Says how the task that it follows ended. */
    @Component
    public static String ended(TaskFinalStatus status) {
        return status.state();
    }

    /** Writes a file. */
    @Component
    public static Dataset write(String value) throws IOException {
        Dataset dataset = Dataset.create();
        Files.writeString(dataset.path(), value);
        return dataset;
    }

    /** Reads a file. */
    @Component
    public static String read(Dataset data) throws IOException {
        return Files.readString(data.path());
    }

    /** Reads files. */
    @Component
    public static List<String> readAll(List<Dataset> data) throws IOException {
        var texts = new ArrayList<String>();
        for (Dataset one : data) {
            texts.add(Files.readString(one.path()));
        }
        return texts;
    }

    /** Writes down how the task that it follows ended. */
    @Component
    public static void note(TaskFinalStatus status, String place) throws IOException {
        Files.writeString(Path.of(place), status.state());
    }

    /** Fails until the file has grown to a size, by one letter with each attempt. */
    @Component
    public static String grow(String place, int size) throws IOException {
        Files.writeString(Path.of(place), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.size(Path.of(place)) < size) {
            throw new IllegalStateException("not there yet");
        }
        return "size " + Files.size(Path.of(place));
    }

    /** Gives the value of a variable of its environment. */
    @Component
    public static String variable(String name) {
        return String.valueOf(System.getenv(name));
    }

    /** Writes a table. */
    @Component
    public static Table table(String value) throws IOException {
        Dataset data = Dataset.create();
        Files.writeString(data.path(), value);
        return new Table(data);
    }

    /**
     * The outputs of {@link #table}.
     *
     * @param data the table
     */
    public record Table(Dataset data) {}

    /** Gives what it was given, after some attempts that fail; leaves a mark of each attempt. */
    @Component
    public static String marked(String value, String place, String name, int failures, int millis)
            throws IOException, InterruptedException {
        return Marks.in(place, name + "-" + value).attempt(failures, millis, value);
    }
}
