import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class MissingList {
    @interface Nullable {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(@Nullable List<String> items, @Default("[]") List<String> others) {
        for (var item : items) { text(item); }
        // ERROR KFP4J-377 col 25: a loop cannot iterate over the pipeline's input "items", which is optional | give the input a default with @Default, or make it required
        // RIGHT for (var item : others) { text(item); }
        for (var item : others) { text(item); }
    }
}
