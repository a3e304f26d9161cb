import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Decisions {
    @Component static String a(String in) { return in; }

    @Pipeline static void flow(String s) {
        Object o = a(s);
        if (o instanceof String) { a("x"); }
        // ERROR KFP4J-301 col 15: "instanceof" is not supported in a pipeline body | decide by a value: if (mode == Mode.FAST), switch (name) with constants, or a component that returns a boolean
        // RIGHT if (o.equals("x")) { a("x"); }
        boolean text = !(o instanceof Integer);
        // ERROR KFP4J-301 col 28: "instanceof" is not supported in a pipeline body | decide by a value: if (mode == Mode.FAST), switch (name) with constants, or a component that returns a boolean
    }
}
