package com.acme.wrong;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

/** A pipeline that computes with a value that does not exist yet. */
public final class Numbers {

    private Numbers() {}

    @Component
    public static double measure() {
        return 0.5;
    }

    @Component
    public static void publish(double value) {
        System.out.println(value);
    }

    @Pipeline
    public static void numbers() {
        var measured = measure();
        publish(measured * 2);
    }
}
