import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Streams {
    @Component static String text(String in) { return in; }

    @Component static int whole(int in) { return in; }

    private static String own(String in) { return in; }

    @Pipeline static void flow(List<String> items) {
        items.forEach(item -> text(item));
        // ERROR KFP4J-373 col 14: "forEach" is not supported in a pipeline body | write a loop: "for (var x : items) { ... }"
        // RIGHT for (var item : items) { text(item); }
        items.stream().forEach(item -> text(item));
        // ERROR KFP4J-373 col 23: "forEach" is not supported in a pipeline body | write a loop: "for (var x : items) { ... }"
        items.stream().map(item -> text(item));
        // ERROR KFP4J-373 col 23: a stream without "toList()" at its end is not supported in a pipeline body | end it with "toList()" in the same expression: "items.stream().map(x -> call(x)).toList()"
        items.stream().filter(item -> true).map(item -> text(item)).toList();
        // ERROR KFP4J-373 col 23: "filter" is not supported in a pipeline body | let a component that takes the list do this and return a new list, and loop over its output
        items.stream().map(item -> text(item)).collect(Collectors.joining());
        // ERROR KFP4J-373 col 47: "collect" is not supported in a pipeline body | pass the list, or the result of "map(...).toList()", to a component that does this
        items.stream().toList();
        // ERROR KFP4J-373 col 23: a stream without "map" is not supported in a pipeline body | use the list itself, or call a component for each item: "items.stream().map(x -> call(x)).toList()"
        items.stream().map(Streams::own).toList();
        // ERROR KFP4J-373 col 28: a reference to "own" is not supported in a pipeline body | pass a lambda or a method reference that calls a component: "items.stream().map(x -> call(x)).toList()"
        IntStream.range(0, 3).mapToObj(i -> whole(i)).toList();
        // ERROR KFP4J-373 col 30: "mapToObj" is not supported in a pipeline body | write "items.stream().map(x -> call(x)).toList()": it starts with a list and collects results of any type
        var stream = items.stream();
        // ERROR KFP4J-373 col 27: a stream without "toList()" at its end is not supported in a pipeline body | end it with "toList()" in the same expression: "items.stream().map(x -> call(x)).toList()"
    }
}
