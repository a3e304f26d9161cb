// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

/** A branch that throws returns nothing, and that is no second mistake. */
final class InABranch {
    enum Mode { FAST, SLOW }

    @Component static String text(String in) { return in; }

    @Pipeline static String both(String s, int n) {
        if (n > 1) {
            return text(s);
        } else {
            throw new IllegalStateException();
            // ERROR KFP4J-303 col 13: "throw" is not supported in a pipeline body | handle the failure inside the component; task(() -> ...).retries(3).run() retries a failed step
            // RIGHT return text("small");
        }
    }

    @Pipeline static String first(String s, int n) {
        if (n > 1) {
            throw new IllegalStateException();
            // ERROR KFP4J-303 col 13: "throw" is not supported in a pipeline body | handle the failure inside the component; task(() -> ...).retries(3).run() retries a failed step
            // RIGHT text("large");
        }
        return text(s);
    }

    @Pipeline static String choice(String s, Mode mode) {
        return switch (mode) {
            case FAST -> text(s);
            default -> throw new IllegalStateException();
            // ERROR KFP4J-303 col 24: "throw" is not supported in a pipeline body | handle the failure inside the component; task(() -> ...).retries(3).run() retries a failed step
            // RIGHT default -> text("slow");
        };
    }
}
