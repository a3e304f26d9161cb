// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.settings;

import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of an engine that the store keeps with each run, so that the run can be resumed, or one of its steps run
 * again. They contain no value of a secret.
 *
 * @param classPath the class path of the steps
 * @param isolation the isolation of the steps
 * @param secrets the file with secrets and config maps, if set
 * @param containerEngine the program that runs containers, if set
 * @param containerArguments further arguments of its {@code run}, without those that set a variable to a value
 * @param isComplete whether all container arguments were kept
 * @param remark a remark of the program that started the run
 */
public record RunSettings(
        Optional<String> classPath,
        Optional<Isolation> isolation,
        Optional<Path> secrets,
        Optional<String> containerEngine,
        List<String> containerArguments,
        boolean isComplete,
        JsonObject remark) {

    /** No settings. */
    public static final RunSettings NONE = new RunSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true,
            new JsonObject(Map.of()));

    public RunSettings {
        containerArguments = List.copyOf(containerArguments);
    }

    /**
     * Returns the settings with these arguments of the container engine. A variable may contain a secret, so no value
     * of one is kept.
     */
    public RunSettings withContainerArguments(List<String> arguments) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean isOption = argument.equals("-e") || argument.equals("--env");
            if (isOption && i + 1 < arguments.size()) {
                String variable = arguments.get(++i);
                if (!variable.contains("=")) {
                    kept.addAll(List.of(argument, variable));
                }
            } else if (!argument.matches("(?s)(--env=|-e).*=.*") || argument.startsWith("--env-file")) {
                kept.add(argument);
            }
        }
        return new RunSettings(
                classPath, isolation, secrets, containerEngine, kept, kept.size() == arguments.size(), remark);
    }
}
