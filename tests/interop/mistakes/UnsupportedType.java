// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.time.LocalDate;

final class UnsupportedType {
    @Component
    static void step(LocalDate day) {
        System.out.println(day);
    }

    @Pipeline
    static void flow() {
        step(null);
    }
}
