import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Loops {
    @Component static int whole(int in) { return in; }

    @Component static void list(List<String> in) {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(int n, List<String> items) {
        for (int i = 0; i < 3; i++) { whole(i); }
        // ERROR KFP4J-302 col 9: a "for" loop is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
        for (String item : items) { text(item); }
        // ERROR KFP4J-302 col 9: a "for" loop is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
        while (n > 1) { whole(n); }
        // ERROR KFP4J-302 col 9: a "while" loop is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
        do { whole(n); } while (n > 1);
        // ERROR KFP4J-302 col 9: a "do" loop is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
        items.stream().map(x -> text(x)).toList();
        // ERROR KFP4J-302 col 14: a stream is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
        items.forEach(x -> text(x));
        // ERROR KFP4J-302 col 14: a stream is not supported in a pipeline body | loop inside a component that takes the list, or call the component once for each item
    }
}
