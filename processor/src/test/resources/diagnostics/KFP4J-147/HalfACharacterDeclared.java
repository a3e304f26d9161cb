import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Env;
import dev.kfp4j.annotations.Pipeline;

final class HalfACharacterDeclared {
    @Component(
            description = "\uD83D", // ERROR KFP4J-147 col 27: the string "\ud83d" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
            env = @Env(name = "A", value = "\uD83D")) // ERROR KFP4J-147 col 44: the string "\ud83d" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
    static void step() {}

    @Pipeline(
            displayName = "\uD83D", // ERROR KFP4J-147 col 27: the string "\ud83d" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
            description = "\uD83D") // ERROR KFP4J-147 col 27: the string "\ud83d" contains half of a surrogate pair | write both halves: a character above U+FFFF takes two escapes
    static void flow() {
        step();
    }
}
