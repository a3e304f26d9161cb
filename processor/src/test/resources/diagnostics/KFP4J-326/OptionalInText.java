// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class OptionalInText {
    @Component static String text(String in) { return in; }

    @Component static String greet(@Nullable String name) { return "hello " + name; }

    @Pipeline static void flow(@Nullable String given) {
        text("hello " + given);
        // ERROR KFP4J-326 col 25: "given" cannot be part of a string: it is an optional input of the pipeline | give the input a default with @Default, or build the string inside a component with a @Nullable input
        // RIGHT greet(given);
    }

    @interface Nullable {}
}
