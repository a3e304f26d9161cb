import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class GuardWithoutResult {
    @Component static void note(String in) {}

    @Pipeline static void flow(String s, boolean f) {
        if (f) { return; }
        // ERROR KFP4J-353 col 18: a pipeline cannot return in only some of its branches: its graph has one end | move the statements that follow into an "else", so that every branch returns, or return once at the end
        // RIGHT if (!f)
        note(s);
    }
}
