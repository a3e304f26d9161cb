// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Texts {
    @Component static String text(String in) { return in; }

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(String s, int n) {
        String line = "a";
        line += s;
        // ERROR KFP4J-317 col 14: "+=" is not supported in a pipeline body | write the statement "line = line + s;"
        // RIGHT line = line + s;
        text(line);
        int made = whole(n);
        made *= 2;
        // ERROR KFP4J-311 col 14: "*" needs the value of "made", which exists only when the pipeline runs | compute it inside a component that takes the value
        // RIGHT made = whole(made);
        whole(made);
    }
}
