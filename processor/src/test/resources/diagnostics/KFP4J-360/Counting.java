import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Counting {
    @Component static int whole(int in) { return in; }

    @Pipeline static void flow() {
        for (int i = 0; i < 3; i++) { whole(i); }
        // ERROR KFP4J-360 col 9: a "for" loop that counts is not supported in a pipeline body | loop over a list: "for (var x : List.of(1, 2, 3))", or over a list that a component returns
        // RIGHT for (int i : List.of(0, 1, 2)) { whole(i); }
    }
}
