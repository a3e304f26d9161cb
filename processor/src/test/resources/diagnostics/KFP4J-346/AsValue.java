import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class AsValue {
    @Component static void take(boolean in) {}

    @Component static void note(String in) {}

    @Pipeline static void flow(int n, boolean f) {
        take(n > 1);
        // ERROR KFP4J-346 col 16: the condition "n > 1" cannot be passed on: KFP evaluates conditions only to choose a branch | use it in an "if", or let a component that takes the values return a boolean
        // RIGHT take(f);
        boolean big = n > 1 && f;
        take(big);
        // ERROR KFP4J-346 col 14: the condition "big" cannot be passed on: KFP evaluates conditions only to choose a branch | use it in an "if", or let a component that takes the values return a boolean
        take(!f);
        // ERROR KFP4J-346 col 14: the condition "!f" cannot be passed on: KFP evaluates conditions only to choose a branch | use it in an "if", or let a component that takes the values return a boolean
        take(f ? n > 1 : n < 1);
        // ERROR KFP4J-346 col 16: the condition "f ? n > 1 : n < 1" cannot be passed on: KFP evaluates conditions only to choose a branch | use it in an "if", or let a component that takes the values return a boolean
    }
}
