// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ConstantOutOfRange {
    @Component
    static void count(long n) {
        System.out.println(n);
    }

    @Pipeline
    static void flow() {
        count(9007199254740993L);
        // ERROR KFP4J-329 col 15: 9007199254740993L cannot be handed over exactly: KFP carries numbers as finite doubles | stay within +-9007199254740991 for whole numbers, or hand over text
    }
}
