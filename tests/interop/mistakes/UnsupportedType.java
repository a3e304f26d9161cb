// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.time.LocalDate;

final class UnsupportedType {
    @Component
    static void step(LocalDate day) {
    // ERROR KFP4J-112 col 22: input "day" cannot have the type "LocalDate" | use a String in ISO 8601 format, and parse it inside the component
        System.out.println(day);
    }

    @Pipeline
    static void flow() {
        step(null);
    }
}
