import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import java.util.List;

final class NoCascade {
    record Both(String text, int number) {}

    @Component static String text(String in) { return in; }

    @Component static Both both(String in) { return new Both(in, 1); }

    @Component static void list(List<String> in) {}

    @Pipeline static Both flow(String s) {
        var wrong = helper(s);
        // ERROR KFP4J-310 col 21: a pipeline body cannot call "helper", which is neither a component nor a pipeline | annotate it with @Component to run it as a step; a pipeline body is translated and not run
        var next = text(wrong);
        var composed = "a" + next + wrong.length();
        list(List.of(wrong, "%s".formatted(composed)));
        var result = both(wrong.isEmpty() ? composed : "b");
        Kfp.task(() -> list(List.of())).cpu(wrong).after(next, result).run();
        return new Both(result.text(), wrong.length() + 1);
    }

    @Pipeline static void other() {
        text(new String("a"));
        // ERROR KFP4J-308 col 14: "new String(...)" is not supported in a pipeline body | create the object inside a component; a pipeline body can create only records of constants, by their canonical constructors
    }

    @Pipeline static void caller() { other(); }

    static String helper(String in) { return in; }
}
