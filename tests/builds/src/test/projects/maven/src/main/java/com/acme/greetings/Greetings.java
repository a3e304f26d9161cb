package com.acme.greetings;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

/** Steps and a pipeline in one module. */
public final class Greetings {

    private Greetings() {}

    /** Greets somebody. */
    @Component
    public static String greet(String name) {
        return "Hello " + name;
    }

    /** Greets the world, or somebody. */
    @Pipeline(name = "greeting")
    public static String greeting(@Default("world") String name) {
        return greet(name);
    }
}
