import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Loops {
    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(int n) {
        while (n > 1) { whole(n); }
        // ERROR KFP4J-302 col 9: a "while" loop is not supported in a pipeline body | loop over a list, "for (var x : items) { ... }", or repeat the work inside a component
        // RIGHT whole(n);
        do { whole(n); } while (n > 1);
        // ERROR KFP4J-302 col 9: a "do" loop is not supported in a pipeline body | loop over a list, "for (var x : items) { ... }", or repeat the work inside a component
    }
}
