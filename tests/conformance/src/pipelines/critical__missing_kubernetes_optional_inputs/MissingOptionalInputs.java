// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class MissingOptionalInputs {
    @interface Nullable {}

    @Component(cache = false)
    static void logMessage(String message) {}

    @Pipeline(name = "missing-kubernetes-optional-inputs-pipeline")
    static void pipeline(
            @Nullable Map<String, String> optionalSelector,
            @Nullable List<Map<String, String>> optionalTolerations,
            @Nullable Map<String, String> optionalAffinity,
            @Nullable @Name("optional_secret_name") String secret,
            @Nullable @Name("optional_config_map_name") String configMap,
            @Nullable String optionalImagePullSecretName) {
        task(() -> logMessage("baseline task"))
                .nodeSelectorJson(optionalSelector)
                .tolerationsJson(optionalTolerations)
                .nodeAffinityJson(optionalAffinity)
                .secretEnv(secret, "password", "PASSWORD", true)
                .secretVolume(secret, "/mnt/secret", true)
                .configMapEnv(configMap, "setting", "SETTING", true)
                .configMapVolume(configMap, "/mnt/config", true)
                .imagePullSecret(optionalImagePullSecretName)
                .run();
    }
}
