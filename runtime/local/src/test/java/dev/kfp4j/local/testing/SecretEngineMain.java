// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.manifest.io.Json;
import java.nio.file.Path;
import java.util.Map;

/**
 * An engine in a process of its own, whose only step says where its secret is, and hangs: {@code SecretEngineMain STORE
 * SECRETS CONTAINERS WHERE}.
 */
public final class SecretEngineMain {

    private SecretEngineMain() {}

    public static void main(String[] args) {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", TestPipeline.script())
                .container(PlainContainers.shell(
                        "echo /etc/db > " + args[3] + ".tmp; mv " + args[3] + ".tmp " + args[3] + "; exec sleep 600"))
                .add();
        pipeline.platform(
                "a", Map.of("secretAsVolume", Json.read("[{\"secretName\": \"db\", \"mountPath\": \"/etc/db\"}]")));
        TestEngines.builder()
                .store(Path.of(args[0]))
                .secrets(Path.of(args[1]))
                .containerEngine(args[2])
                .build()
                .run(pipeline.manifest(), Map.of());
    }
}
