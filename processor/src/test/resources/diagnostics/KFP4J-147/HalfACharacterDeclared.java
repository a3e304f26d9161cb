import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Env;
import dev.kfp4j.annotations.Pipeline;

final class HalfACharacterDeclared {
    @Component(
            description = "\uD83D", // ERROR KFP4J-147 col 27: the text "\ud83d" holds half a surrogate pair, which is no character | write whole characters: each outside the first 65536 takes two escapes
            env = @Env(name = "A", value = "\uD83D")) // ERROR KFP4J-147 col 44: the text "\ud83d" holds half a surrogate pair, which is no character | write whole characters: each outside the first 65536 takes two escapes
    static void step() {}

    @Pipeline(
            displayName = "\uD83D", // ERROR KFP4J-147 col 27: the text "\ud83d" holds half a surrogate pair, which is no character | write whole characters: each outside the first 65536 takes two escapes
            description = "\uD83D") // ERROR KFP4J-147 col 27: the text "\ud83d" holds half a surrogate pair, which is no character | write whole characters: each outside the first 65536 takes two escapes
    static void flow() {
        step();
    }
}
