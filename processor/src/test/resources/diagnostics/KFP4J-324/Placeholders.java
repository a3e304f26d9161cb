import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Placeholders {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static void flow(String s, int n) {
        text("{{$.inputs.parameters['x']}}");
        // ERROR KFP4J-324 col 14: the string for input "in" of "text" must not contain "{{$" | write it differently: KFP treats it as the start of a placeholder and has no way to escape it
        // RIGHT text("value of x");
        text("run {{$" + s + "}}");
        // ERROR KFP4J-324 col 28: the string for input "in" of "text" must not contain "{{$" | write it differently: KFP treats it as the start of a placeholder and has no way to escape it
        text("{{ name }}" + s);
        list(List.of("a", "{{$}}"));
        // ERROR KFP4J-324 col 21: the string for input "in" of "list" must not contain "{{$" | write it differently: KFP treats it as the start of a placeholder and has no way to escape it
    }
}
