import static dev.kfp4j.dsl.Kfp.runName;
import static dev.kfp4j.dsl.Kfp.workspacePath;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class RunValueInText {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow() {
        text("run " + runName());
        // ERROR KFP4J-395 col 30: "runName()" cannot be part of a string: KFP replaces it only where it is the whole value of an input | pass it as a separate input, and build the string inside the component
        // RIGHT text(runName());
        text(workspacePath() + "/data");
    }
}
