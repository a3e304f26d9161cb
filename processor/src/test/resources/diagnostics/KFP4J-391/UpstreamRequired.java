import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class UpstreamRequired {
    @Component static String text(String in) { return in; }

    @Component static String optional(@Default("none") String in) { return in; }

    @Pipeline static void flow(String s) {
        var made = text(s);
        var other = text(s);
        task(() -> text(made)).ignoreUpstreamFailure().run();
        // ERROR KFP4J-391 col 25: input "in" of "text" is required, but with ignoreUpstreamFailure() its value may be missing | give the input a default with @Default or make it @Nullable, and pass the value alone and not inside a string
        // RIGHT task(() -> optional(made)).ignoreUpstreamFailure().run();
        task(() -> optional("made " + other)).ignoreUpstreamFailure().run();
        // ERROR KFP4J-391 col 37: input "in" of "optional" is required, but with ignoreUpstreamFailure() its value may be missing | give the input a default with @Default or make it @Nullable, and pass the value alone and not inside a string
        // RIGHT task(() -> optional(other)).ignoreUpstreamFailure().run();
    }
}
