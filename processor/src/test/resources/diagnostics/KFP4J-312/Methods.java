import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Methods {
    @Component static String text(String in) { return in; }

    record Parts(String left, String right) {}
    @Component static Parts split(String in) { return new Parts(in, in); }

    @Pipeline static void flow(String s, List<String> items) {
        text(s.trim());
        // ERROR KFP4J-312 col 15: "trim" cannot be called on "s", which exists only when the pipeline runs | call it inside a component that takes the value
        // RIGHT text(text(s));
        int length = text(s).length();
        // ERROR KFP4J-312 col 29: "length" cannot be called on "text(s)", which exists only when the pipeline runs | call it inside a component that takes the value
        text(items.get(0));
        // ERROR KFP4J-312 col 19: "get" cannot be called on "items", which exists only when the pipeline runs | call it inside a component that takes the value
    }
}
