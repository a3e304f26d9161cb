// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.features;

import dev.kfp4j.enginetests.steps.Steps;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Puts the components of {@link Steps} in the place of the Python functions that have their names. */
final class JavaSteps {

    private JavaSteps() {}

    static Manifest in(Manifest manifest) {
        PipelineSpec spec = manifest.pipeline();
        var executors = new TreeMap<>(spec.executors());
        executors.replaceAll((label, executor) ->
                executor instanceof ExecutorSpec.Container container ? inJava(container) : executor);
        return new Manifest(
                new PipelineSpec(
                        spec.info(),
                        spec.components(),
                        executors,
                        spec.root(),
                        spec.sdkVersion(),
                        spec.defaultPipelineRoot()),
                manifest.platform());
    }

    private static ExecutorSpec.Container inJava(ExecutorSpec.Container python) {
        List<String> args = python.args();
        String function = args.get(args.indexOf("--function_to_execute") + 1);
        var method = new StringBuilder();
        for (String word : function.split("_", -1)) {
            method.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return new ExecutorSpec.Container(
                "test/image",
                ContainerLayout.command(Steps.class.getName() + "_" + method + "Entrypoint"),
                ContainerLayout.args(),
                python.env(),
                python.resources());
    }
}
