import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PlainMethods {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        helper(s);
        // ERROR KFP4J-310 col 9: "helper" is neither a component nor a pipeline, so it cannot be called in a pipeline body | annotate it with @Component to run it as a step; a pipeline's body is translated and not run
        // RIGHT text(s);
        System.out.println("started");
        // ERROR KFP4J-310 col 19: "println" is neither a component nor a pipeline, so it cannot be called in a pipeline body | print inside a component: what a step prints is its log; a pipeline's body is translated and not run
        text("abc".toUpperCase());
        // ERROR KFP4J-310 col 19: "toUpperCase" is neither a component nor a pipeline, so it cannot be called in a pipeline body | call it inside a component; a pipeline's body is translated and not run
        // RIGHT text("ABC");
        text(String.join(",", "a", "b"));
        // ERROR KFP4J-310 col 20: "join" is neither a component nor a pipeline, so it cannot be called in a pipeline body | call it inside a component; a pipeline's body is translated and not run
        text(Math.max(1, 2) + "");
        // ERROR KFP4J-310 col 18: "max" is neither a component nor a pipeline, so it cannot be called in a pipeline body | call it inside a component; a pipeline's body is translated and not run
    }

    static void helper(String in) {}
}
