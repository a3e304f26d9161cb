import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PlainMethods {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        helper(s);
        // ERROR KFP4J-310 col 9: a pipeline body cannot call "helper", which is neither a component nor a pipeline | annotate it with @Component to run it as a step; a pipeline body is translated and not run
        // RIGHT text(s);
        System.out.println("started");
        // ERROR KFP4J-310 col 19: a pipeline body cannot call "println", which is neither a component nor a pipeline | print inside a component, whose output becomes the log of the step; a pipeline body is translated and not run
        text("abc".toUpperCase());
        // ERROR KFP4J-310 col 19: a pipeline body cannot call "toUpperCase", which is neither a component nor a pipeline | call it inside a component; a pipeline body is translated and not run
        // RIGHT text("ABC");
        text(String.join(",", "a", "b"));
        // ERROR KFP4J-310 col 20: a pipeline body cannot call "join", which is neither a component nor a pipeline | call it inside a component; a pipeline body is translated and not run
        text(Math.max(1, 2) + "");
        // ERROR KFP4J-310 col 18: a pipeline body cannot call "max", which is neither a component nor a pipeline | call it inside a component; a pipeline body is translated and not run
    }

    static void helper(String in) {}
}
