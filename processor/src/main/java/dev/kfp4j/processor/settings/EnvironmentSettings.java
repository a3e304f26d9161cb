// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.KubernetesSetting.FieldEnv;
import dev.kfp4j.processor.pipeline.KubernetesSetting.Store;
import dev.kfp4j.processor.pipeline.KubernetesSetting.StoreEnv;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the container has in its environment. */
final class EnvironmentSettings {
    private EnvironmentSettings() {}

    static Optional<KubernetesSetting> secret(SettingArguments arguments) {
        return store(Store.SECRET, "secret", "secret", arguments);
    }

    static Optional<KubernetesSetting> configMap(SettingArguments arguments) {
        return store(Store.CONFIG_MAP, "configMap", "config map", arguments);
    }

    private static Optional<KubernetesSetting> store(
            Store store, String part, String kind, SettingArguments arguments) {
        var name = Checks.objectName(arguments, part, kind, true);
        Map<String, String> variables = variables(kind, arguments);
        boolean optional = arguments.flag("optional");
        return name.isPresent() && !variables.isEmpty()
                ? Optional.of(new StoreEnv(store, name.get(), variables, optional))
                : Optional.empty();
    }

    /** The variables by the keys: one of each, or a map. */
    private static Map<String, String> variables(String kind, SettingArguments arguments) {
        var variables = new LinkedHashMap<String, String>();
        if (arguments.has("variables")) {
            arguments.pairs("variables").forEach((key, variable) -> {
                if (Checks.isDataKey(arguments, "variables", kind, key)
                        && Checks.isVariable(arguments, "variables", variable)) {
                    variables.put(key, variable);
                }
            });
            return variables;
        }
        Optional<String> key = arguments.text("key").filter(text -> Checks.isDataKey(arguments, "key", kind, text));
        Optional<String> variable = Checks.variable(arguments, "variable");
        if (key.isPresent() && variable.isPresent()) {
            variables.put(key.get(), variable.get());
        }
        return variables;
    }

    static Optional<KubernetesSetting> field(SettingArguments arguments) {
        Optional<String> variable = Checks.variable(arguments, "variable");
        Optional<String> path = arguments.text("path").filter(field -> {
            boolean sound = KubernetesNames.isField(field);
            if (!sound) {
                arguments.refuse("path", SettingCode.BAD_FIELD_PATH, field);
            }
            return sound;
        });
        return variable.isPresent() && path.isPresent()
                ? Optional.of(new FieldEnv(variable.get(), path.get()))
                : Optional.empty();
    }
}
