import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Empty {
    private static final List<String> NONE = List.of();

    @Component static String text(String in) { return in; }

    @Pipeline static void flow() {
        for (var item : NONE) { text(item); }
        // ERROR KFP4J-363 col 25: the list "NONE" is empty, so the loop would never run | add an item, or remove the loop: KFP rejects an empty list
        // RIGHT for (var item : List.of("a")) { text(item); }
        NONE.stream().map(item -> text(item)).toList();
        // ERROR KFP4J-363 col 9: the list "NONE" is empty, so the loop would never run | add an item, or remove the loop: KFP rejects an empty list
    }
}
