// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Pipeline;

final class EmptyPipeline {
    @Pipeline
    static void flow(int n) {

    }
}
