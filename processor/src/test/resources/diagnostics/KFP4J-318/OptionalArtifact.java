// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class OptionalArtifact {
    @Component static void use(Dataset table) {}
    // RIGHT @Component static void use(@Nullable Dataset table) {}

    @Pipeline static void flow(@Nullable Dataset given) {
        use(given);
        // ERROR KFP4J-318 col 13: input "table" of "use" is required, but the pipeline's input "given" is optional | remove @Nullable from the pipeline's input, or make the component's input @Nullable
    }

    @interface Nullable {}
}
