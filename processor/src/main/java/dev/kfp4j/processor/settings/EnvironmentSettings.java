// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.FieldEnv;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.KeyVariable;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.Store;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The environment variables of the container. */
final class EnvironmentSettings {
    static final List<SettingKind> KINDS = List.of(
            new SettingKind("secretEnv", "secretEnv", arguments -> store(Store.SECRET, arguments)),
            new SettingKind("configMapEnv", "configMapEnv", arguments -> store(Store.CONFIG_MAP, arguments)),
            new SettingKind("fieldEnv", "fieldEnv", EnvironmentSettings::field));

    private EnvironmentSettings() {}

    private static Optional<PodSetting<Argument>> store(Store store, SettingArguments arguments) {
        var name = Checks.objectName(arguments, store.stem(), store.word(), true);
        List<KeyVariable> variables = variables(store.word(), arguments);
        boolean optional = arguments.flag("optional");
        return name.isPresent() && !variables.isEmpty()
                ? Optional.of(new StoreEnv<>(store, name.get(), variables, optional))
                : Optional.empty();
    }

    /** The variables by the keys: one of each, or a map. */
    private static List<KeyVariable> variables(String kind, SettingArguments arguments) {
        var variables = new ArrayList<KeyVariable>();
        if (arguments.has("variables")) {
            arguments.pairs("variables").forEach((key, variable) -> {
                if (Checks.isDataKey(arguments, "variables", kind, key)
                        && Checks.isVariable(arguments, "variables", variable)) {
                    variables.add(new KeyVariable(key, variable));
                }
            });
            return variables;
        }
        Optional<String> key = arguments.text("key").filter(text -> Checks.isDataKey(arguments, "key", kind, text));
        Optional<String> variable = Checks.variable(arguments, "variable");
        if (key.isPresent() && variable.isPresent()) {
            variables.add(new KeyVariable(key.get(), variable.get()));
        }
        return variables;
    }

    private static Optional<PodSetting<Argument>> field(SettingArguments arguments) {
        Optional<String> variable = Checks.variable(arguments, "variable");
        Optional<String> path = arguments.text("path").filter(field -> {
            boolean sound = KubernetesNames.isField(field);
            if (!sound) {
                arguments.refuse("path", SettingCode.BAD_FIELD_PATH, field);
            }
            return sound;
        });
        return variable.isPresent() && path.isPresent()
                ? Optional.of(new FieldEnv<>(variable.get(), path.get()))
                : Optional.empty();
    }
}
