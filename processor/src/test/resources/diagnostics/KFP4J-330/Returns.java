import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Returns {
    @Component static int whole(int in) { return in; }

    @Component static String text(String in) { return in; }

    record Both(String text, int number) {}

    @Pipeline static int constant() { whole(1); return 2; }
    // ERROR KFP4J-330 col 56: a pipeline cannot return a constant | return the output of a component: the outputs of a pipeline always come from its tasks
    // RIGHT @Pipeline static int constant() { return whole(2); }

    @Pipeline static int input(int n) { whole(n); return n; }
    // ERROR KFP4J-330 col 58: a pipeline cannot return an input of the pipeline | return the output of a component: the outputs of a pipeline always come from its tasks
    // RIGHT @Pipeline static int input(int n) { return whole(n); }

    @Pipeline static String composed(String s) { return "a" + text(s); }
    // ERROR KFP4J-330 col 61: a pipeline cannot return a string built from run-time values | return the output of a component: the outputs of a pipeline always come from its tasks

    @Pipeline static Both both(String s) { return new Both(text(s), 3); }
    // ERROR KFP4J-330 col 69: a pipeline cannot return a constant | return the output of a component: the outputs of a pipeline always come from its tasks

    @Pipeline static Both constants() { text("a"); return new Both("a", 1); }
    // ERROR KFP4J-330 col 59: a pipeline cannot return a constant | return the output of a component: the outputs of a pipeline always come from its tasks
}
