import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class HalfACharacter {
    static final String HIGH = "\uD83D";

    @Component static void take(String in) {}

    @Component static void takeMap(Map<String, List<String>> in) {}

    @Pipeline static void flow(int n) {
        take("a\uD83D\uDE00");
        take(HIGH + '\uDE00');
        take(HIGH);
        // ERROR KFP4J-147 col 14: the string for input "in" of "take" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
        // RIGHT take(HIGH + "\uDE00");
        take(HIGH + n);
        // ERROR KFP4J-147 col 19: the string for input "in" of "take" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
        takeMap(Map.of("k", List.of("\uDE00")));
        // ERROR KFP4J-147 col 23: the string for input "in" of "take-map" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
        task(() -> take("x")).env("A", HIGH).displayName("\uDE00").run();
        // ERROR KFP4J-147 col 40: the string of env(...) contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
        // ERROR KFP4J-147 col 58: the string of displayName(...) contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
    }
}
