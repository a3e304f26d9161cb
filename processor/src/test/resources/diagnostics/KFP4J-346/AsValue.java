import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class AsValue {
    @Component static void take(boolean in) {}

    @Component static void note(String in) {}

    @Pipeline static void flow(int n, boolean f) {
        take(n > 1);
        // ERROR KFP4J-346 col 16: the condition "n > 1" cannot be handed on: KFP knows conditions only where they decide | decide by it with "if", or let a component that takes the values return a boolean
        // RIGHT take(f);
        boolean big = n > 1 && f;
        take(big);
        // ERROR KFP4J-346 col 14: the condition "big" cannot be handed on: KFP knows conditions only where they decide | decide by it with "if", or let a component that takes the values return a boolean
        take(!f);
        // ERROR KFP4J-346 col 14: the condition "!f" cannot be handed on: KFP knows conditions only where they decide | decide by it with "if", or let a component that takes the values return a boolean
        take(f ? n > 1 : n < 1);
        // ERROR KFP4J-346 col 16: the condition "f ? n > 1 : n < 1" cannot be handed on: KFP knows conditions only where they decide | decide by it with "if", or let a component that takes the values return a boolean
    }
}
