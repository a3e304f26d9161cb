import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class NotInText {
    @Component static String text(String in) { return in; }

    @Component static Dataset load() { return Dataset.create(); }

    record Parts(String left, String right) {}
    @Component static Parts split(String in) { return new Parts(in, in); }

    @Pipeline static void flow(List<String> items, @Nullable String given, Mode mode) {
        text("data: " + load());
        // ERROR KFP4J-326 col 29: "load()" cannot be part of a string: it is an artifact | build the string inside a component that takes the value
        // RIGHT text("data: " + text("a"));
        text("items: " + items);
        // ERROR KFP4J-326 col 26: "items" cannot be part of a string: it is a list, map or record, which KFP would write as JSON | build the string inside a component that takes the value
        text("maybe: " + given);
        // ERROR KFP4J-326 col 26: "given" cannot be part of a string: it is an optional input of the pipeline | give the input a default with @Default, or build the string inside a component with a @Nullable input
        text("parts: " + split("a"));
        // ERROR KFP4J-326 col 31: "split("a")" cannot be part of a string: it is a record of results | build the string inside a component that takes the value
        text("list: " + List.of("a"));
        // ERROR KFP4J-326 col 32: "List.of("a")" cannot be part of a string: it is a list, a map, a record, or an enum that overrides toString() | build the string inside a component that takes the value
        text("mode: " + Mode.FAST + mode);
        // ERROR KFP4J-326 col 29: "Mode.FAST" cannot be part of a string: it is a list, a map, a record, or an enum that overrides toString() | build the string inside a component that takes the value
        // ERROR KFP4J-326 col 37: "mode" cannot be part of a string: it is an enum that overrides toString() | build the string inside a component that takes the value
        text("size: " + Size.LARGE);
        // ERROR KFP4J-326 col 29: "Size.LARGE" cannot be part of a string: it is a list, a map, a record, or an enum that overrides toString() | build the string inside a component that takes the value
    }

    enum Size {
        SMALL,
        LARGE {
            @Override
            public String toString() { return "big"; }
        }
    }

    enum Mode {
        FAST;

        @Override
        public String toString() { return "quick"; }
    }

    @interface Nullable {}
}
