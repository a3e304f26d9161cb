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
        // ERROR KFP4J-329 col 15: "9007199254740993L" cannot be passed exactly: KFP passes numbers as finite doubles | keep integers between -9007199254740991 and 9007199254740991, or pass a String
    }
}
