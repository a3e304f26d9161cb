// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.check;
import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.make;
import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.ratio;
import static twins.Steps.say;
import static twins.Steps.split;
import static twins.Steps.use;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

/** If, else if, else, nested ones, and every comparison. */
final class Conditions {
    private Conditions() {}

    @Pipeline
    static void ifText(@Default("today") String day) {
        if (flip().equals("heads")) {
            say(day);
        }
    }

    @Pipeline
    static void ifInput(int n, String text, double x, boolean flag) {
        if (n > 3) {
            clean("done");
        }
        if (!text.equals("a")) {
            clean("done");
        }
        if (x <= 0.5) {
            clean("done");
        }
        if (flag) {
            clean("done");
        }
        if (n == 7) {
            clean("done");
        }
    }

    @Pipeline
    static void ifEachOperator(int n) {
        var made = number(n);
        if (made == 1) {
            clean("done");
        }
        if (made != 2) {
            clean("done");
        }
        if (made < 3) {
            clean("done");
        }
        if (made <= 4) {
            clean("done");
        }
        if (made > 5) {
            clean("done");
        }
        if (6 <= made) {
            clean("done");
        }
    }

    @Pipeline
    static void ifTwoValues(int n, String text) {
        var made = number(n);
        var other = number(2);
        if (made == other) {
            clean("done");
        }
        if (made < n) {
            clean("done");
        }
        if (say(text).equals(text)) {
            clean("done");
        }
    }

    @Pipeline
    static void ifMixedNumbers(int n, double x) {
        if (n > 1.5) {
            clean("done");
        }
        if (ratio(x) > 1) {
            clean("done");
        }
    }

    @Pipeline
    static void ifBoolean(String text) {
        if (check(text)) {
            clean("done");
        }
    }

    @Pipeline
    static void ifElse() {
        if (flip().equals("heads")) {
            say("h");
        } else {
            say("t");
        }
    }

    @Pipeline
    static void ifElifChain(int n) {
        if (n == 1) {
            say("one");
        } else if (n == 2) {
            say("two");
        } else if (n > 10) {
            say("many");
        } else {
            say("some");
        }
    }

    @Pipeline
    static void ifElifWithoutElse(int n, String text) {
        if (n == 1) {
            say("one");
        } else if (text.equals("b")) {
            say("two");
        }
    }

    @Pipeline
    static void ifNested(int n, String text) {
        var made = number(n);
        if (made > 0) {
            var inner = say(text);
            if (inner.equals("x")) {
                var deep = number(made);
                if (deep == n) {
                    say(inner);
                }
            } else {
                say(text);
            }
        }
    }

    @Pipeline
    static void ifValuesFromOutside(String text) {
        var table = make(2);
        var halves = split(text);
        if (halves.right() > 4) {
            use(table);
            note(halves.left() + " of " + text, 0.5, false);
            number(halves.right());
        }
    }

    @Pipeline
    static void ifTwoInARow() {
        var coin = flip();
        if (coin.equals("heads")) {
            say("first");
        }
        if (coin.equals("tails")) {
            say("second");
        }
        if (coin.equals("edge")) {
            say("third");
        } else {
            say("fourth");
        }
    }

    @Pipeline
    static void ifAfter(String text) {
        var first = say(text);
        if (text.equals("go")) {
            var inner = task(() -> say("in")).after(first).run();
            task(() -> say("then")).after(inner).run();
        }
    }

    @Pipeline
    static void switchText(String text) {
        switch (text) {
            case "a" -> say("A");
            case "b" -> say("B");
            default -> say("other");
        }
    }

    @Pipeline
    static void switchNumber(int n) {
        switch (number(n)) {
            case 1:
                say("A");
                break;
            case 2:
                say("B");
                break;
        }
    }
}
