// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Pipeline;

final class EmptyPipeline {
    @Pipeline
    static void flow(int n) {
    // ERROR KFP4J-331 col 17: pipeline "flow" has no task | call a component in it: KFP rejects an empty pipeline

    }
}
