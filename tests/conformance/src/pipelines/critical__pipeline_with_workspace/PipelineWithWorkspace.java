// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.workspacePath;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.Workspace;
import dev.kfp4j.annotations.kubernetes.AccessMode;

final class PipelineWithWorkspace {
    @Component
    static String writeToWorkspace(String workspacePath) {
        return workspacePath + "/data.txt";
    }

    @Component
    static String readFromWorkspace(String filePath) {
        return filePath;
    }

    @Pipeline(
            name = "pipeline-with-workspace",
            workspace =
                    @Workspace(size = "1Gi", accessModes = AccessMode.READ_WRITE_ONCE, storageClass = "standard"))
    static String pipeline() {
        return readFromWorkspace(writeToWorkspace(workspacePath()));
    }
}
