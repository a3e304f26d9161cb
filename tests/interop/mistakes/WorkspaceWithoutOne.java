// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.workspacePath;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class WorkspaceWithoutOne {
    @Pipeline
    static void flow() {
        say(workspacePath());
    }
}
