// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import java.util.Optional;

final class OptionalOutput {
    record Found(Optional<String> name, int size) {} // ERROR KFP4J-112 col 26: output "name" cannot have the type "Optional<String>" | return the value itself, and an empty or special value where there is none: KFP has no optional outputs
    // RIGHT record Found(String name, int size) {}

    @Component
    static Found find(String in) {
        return new Found(Optional.of(in), 1);
        // RIGHT return new Found(in, 1);
    }

    @Component
    static Optional<String> first(String in) { // ERROR KFP4J-112 col 20: output "first" cannot have the type "Optional<String>" | return the value itself, and an empty or special value where there is none: KFP has no optional outputs
    // RIGHT static String first(String in) {
        return Optional.of(in);
        // RIGHT return in;
    }
}
