// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.createVolume;
import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;
import static twins.Steps.say;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.Workspace;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.annotations.kubernetes.PullPolicy;
import dev.kfp4j.annotations.kubernetes.TaintEffect;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.Toleration;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;
import java.util.List;
import java.util.Map;

/** Kubernetes settings. */
final class Cluster {
    private Cluster() {}

    @Pipeline
    static void clusterSecrets(@Default("s") String name) {
        task(() -> flip()).secretEnv("keys", "user", "USER_NAME").run();
        task(() -> say("a")).secretEnv(name, "user", "USER_NAME", true).run();
        task(() -> say("b")).secretVolume("keys", "/keys").run();
        task(() -> say("c")).secretVolume(name, "/keys", true).run();
        task(() -> say("d")).secretEnv("keys", Map.of("word", "PASS_WORD")).run();
    }

    @Pipeline
    static void clusterConfigMaps(@Default("c") String name) {
        task(() -> flip()).configMapEnv("conf", "mode", "MODE").run();
        task(() -> say("a")).configMapEnv(name, "mode", "MODE").run();
        task(() -> say("b")).configMapVolume("conf", "/conf").run();
        task(() -> say("c")).configMapVolume(name, "/conf").run();
    }

    @Pipeline
    static void clusterVolumes(String text) {
        var volume = createVolume(
                VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE).nameSuffix("-data").storageClass("standard"));
        var said = task(() -> say(text)).mountVolume(volume, "/data").run();
        var again = task(() -> say(said)).mountVolume(volume, "/data").run();
        task(() -> Kfp.deleteVolume(volume)).after(again).run();
    }

    @Pipeline
    static void clusterMounts(String claim) {
        task(() -> flip()).mountVolume("shared", "/shared").run();
        task(() -> say("a")).mountVolume(claim, "/shared").run();
        task(() -> say("b")).emptyDir("scratch", "/scratch", "1Gi").run();
    }

    @Pipeline
    static void clusterPods(String text) {
        task(() -> say(text))
                .nodeSelector("disk", "ssd")
                .toleration(Toleration.equal("gpu", "yes").effect(TaintEffect.NO_SCHEDULE))
                .podLabel("team", "ml")
                .podAnnotation("note", "kept")
                .imagePullPolicy(PullPolicy.ALWAYS)
                .imagePullSecret("registry")
                .fieldEnv("POD", "metadata.name")
                .timeout("90s")
                .run();
    }

    @Pipeline
    static void clusterInALoop(List<String> names) {
        for (var name : names) {
            task(() -> say(name)).secretEnv(name, "user", "USER_NAME").run();
        }
    }

    @Pipeline(workspace = @Workspace(size = "5Gi"))
    static void clusterWorkspace() {
        say(Kfp.workspacePath());
    }
}
