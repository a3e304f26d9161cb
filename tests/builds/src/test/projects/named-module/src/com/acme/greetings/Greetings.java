package com.acme.greetings;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;

/** The package is exported to nobody. */
public final class Greetings {

    private Greetings() {}

    /** Greets somebody. */
    @Component
    public static String greet(@Default("world") String name) {
        return "Hello " + name + " from " + Greetings.class.getModule().getName();
    }

    /** Keeps a text in a file. */
    @Component
    public static Dataset keep(String text) throws IOException {
        Dataset kept = Dataset.create();
        Files.writeString(kept.path(), text);
        return kept;
    }

    /** Greets somebody and keeps it. */
    @Pipeline
    public static void greeting(String name) throws IOException {
        keep(greet(name));
    }
}
