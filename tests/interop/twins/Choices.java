// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;
import static twins.Steps.make;
import static twins.Steps.number;
import static twins.Steps.say;
import static twins.Steps.use;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

/** One-of: values that come from the branch that was taken. */
final class Choices {
    private Choices() {}

    @Pipeline
    static String oneOfText() {
        String chosen;
        if (flip().equals("heads")) {
            chosen = say("h");
        } else {
            chosen = say("t");
        }
        say(chosen);
        return chosen;
    }

    @Pipeline
    static int oneOfThree(int n) {
        if (n == 1) {
            return number(10);
        } else if (n == 2) {
            return number(20);
        } else {
            return number(30);
        }
    }

    @Pipeline
    static Dataset oneOfTables(int n) {
        var chosen = n > 5 ? make(100) : make(7);
        use(chosen);
        return chosen;
    }

    @Pipeline
    static void oneOfTwoValues(int n) {
        Dataset table;
        String text;
        if (n > 5) {
            table = make(100);
            text = say("big");
        } else {
            table = make(7);
            text = say("small");
        }
        use(table);
        say(text);
    }

    @Pipeline
    static void oneOfInABranch(int n, String text) {
        if (n > 5) {
            String chosen = text.equals("a") ? say("1") : say("2");
            say(chosen);
        }
    }

    @Pipeline
    static void oneOfDecides(String text) {
        int chosen;
        if (text.equals("a")) {
            chosen = number(8);
        } else {
            chosen = number(2);
        }
        number(chosen);
        if (chosen > 1) {
            say("more");
        }
    }

    @Pipeline
    static String choose(String text) {
        if (text.equals("a")) {
            return say("1");
        } else {
            return say("2");
        }
    }

    @Pipeline
    static String oneOfFromAPipeline(String text) {
        say(choose(text));
        return choose("b");
    }
}
