// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ParameterUri;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import java.util.List;
import java.util.TreeMap;

/**
 * Checks the consistency of a manifest: every reference has a target, required inputs have a value, there are no
 * cycles, defaults match their type, and names contain only KFP's characters (so that they can be file names).
 */
public final class ManifestCheck {
    private final PipelineSpec pipeline;
    private final Problems problems = new Problems();

    private ManifestCheck(PipelineSpec pipeline) {
        this.pipeline = pipeline;
    }

    /** Returns all problems of a manifest, in the order of its keys. */
    public static List<Problem> problems(Manifest manifest) {
        var check = new ManifestCheck(manifest.pipeline());
        check.checkPipeline();
        manifest.platform()
                .executors()
                .keySet()
                .forEach(label ->
                        check.requireExecutor("platforms.kubernetes.deploymentSpec.executors." + label, label));
        return check.problems.list();
    }

    private void checkPipeline() {
        Names.checkPipeline(pipeline.info().name(), "pipelineInfo.name", problems);
        pipeline.components().forEach((key, component) -> {
            Names.check(key, "components." + key, problems);
            checkComponent("components." + key, component);
        });
        pipeline.executors()
                .keySet()
                .forEach(label -> Names.check(label, "deploymentSpec.executors." + label, problems));
        if (!(pipeline.root().body() instanceof DagSpec)) {
            problems.add("root", "has an \"executorLabel\"; it must be a \"dag\"");
        }
        checkComponent("root", pipeline.root());
        checkNesting();
    }

    private void checkComponent(String place, ComponentSpec component) {
        InterfaceCheck.check(place, component, problems);
        if (component.body() instanceof ExecutorRef executor) {
            requireExecutor(place + ".executorLabel", executor.label());
            checkImporter(place, component, executor.label());
        } else if (component.body() instanceof DagSpec dag) {
            new DagCheck(place, component, dag, pipeline.components(), problems).check();
        }
    }

    private void requireExecutor(String place, String label) {
        problems.require(pipeline.executors().containsKey(label), place, "executor", label, pipeline.executors());
    }

    private void checkImporter(String place, ComponentSpec component, String label) {
        if (pipeline.executors().get(label) instanceof Importer importer
                && importer.uri() instanceof ParameterUri parameter) {
            var inputs = component.inputs().parameters();
            problems.require(
                    inputs.containsKey(parameter.parameter()),
                    place + ".inputDefinitions.parameters",
                    "input parameter",
                    parameter.parameter(),
                    inputs);
        }
    }

    /** A component that contains itself would never end. */
    private void checkNesting() {
        var contained = new TreeMap<String, List<String>>();
        pipeline.components().forEach((key, component) -> {
            if (component.body() instanceof DagSpec dag) {
                contained.put(
                        key,
                        dag.tasks().values().stream()
                                .map(task -> task.component())
                                .toList());
            }
        });
        Cycles.find(contained)
                .ifPresent(cycle -> problems.add(
                        "components." + cycle.get(0) + ".dag",
                        "the component contains itself: " + String.join(" -> ", cycle)));
    }
}
