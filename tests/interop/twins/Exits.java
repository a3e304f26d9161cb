// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.finalStatus;
import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.make;
import static twins.Steps.number;
import static twins.Steps.report;
import static twins.Steps.say;
import static twins.Steps.use;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

/** Exit handlers, and tasks that run whatever becomes of those before them. */
final class Exits {
    private Exits() {}

    @Pipeline
    static void exitPlain(@Default("x") String text) {
        try {
            var said = say(text);
            number(2);
            say(said);
        } finally {
            clean("bye");
        }
    }

    @Pipeline
    static void exitStatus(String text) {
        try {
            say(text);
        } finally {
            report(finalStatus(), text);
        }
    }

    @Pipeline
    static void exitSeveral(String text) {
        try {
            say(text);
        } finally {
            report(finalStatus(), "ended");
        }
        try {
            flip();
        } finally {
            clean("done");
        }
        number(8);
    }

    @Pipeline
    static void exitValuesFromOutside(String text) {
        var first = say(text);
        var table = make(7);
        try {
            use(table);
            say(first + "!");
        } finally {
            clean(text);
        }
    }

    @Pipeline
    static void cleanUp(@Default("all") String text) {
        clean(text);
    }

    @Pipeline
    static void exitPipeline(String text) {
        try {
            say(text);
        } finally {
            cleanUp(text);
        }
    }

    @Pipeline
    static String work(String text) {
        return say(text);
    }

    @Pipeline
    static void exitAroundAPipeline(String text) {
        try {
            say(work(text));
        } finally {
            report(finalStatus(), "ended");
        }
    }

    @Pipeline
    static void ignoreFailure(@Default("x") String text) {
        var first = say(text);
        task(() -> clean(first)).ignoreUpstreamFailure().run();
    }

    @Pipeline
    static void ignoreFailureAfter(@Default("x") String text) {
        var first = say(text);
        task(() -> clean("last")).after(first).ignoreUpstreamFailure().run();
    }
}
