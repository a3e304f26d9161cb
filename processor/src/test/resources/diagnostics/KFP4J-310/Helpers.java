// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Helpers {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        twice(s);
        // ERROR KFP4J-310 col 9: a pipeline body cannot call "twice", which is neither a component nor a pipeline | remove "private" and annotate it with @Pipeline: a method that calls components is a nested pipeline
        note(s);
        // ERROR KFP4J-310 col 9: a pipeline body cannot call "note", which is neither a component nor a pipeline | remove "private" and annotate it with @Component to run it as a step; a pipeline body is translated and not run
    }

    private static void twice(String in) {
    // RIGHT @Pipeline static void twice(String in) {
        text(text(in));
    }

    private static void note(String in) {}
    // RIGHT @Component static void note(String in) {}
}
