// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ClusterCallee;
import dev.kfp4j.processor.pipeline.Constant.EnumName;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.VolumeTasks;
import dev.kfp4j.processor.settings.VolumeClaimChecks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * {@code createVolume(VolumeClaim.of("10Gi", READ_WRITE_ONCE))} and {@code deleteVolume(claim)}: tasks that the cluster
 * itself runs.
 */
final class VolumeLowering implements CallStrategy {
    private static final String OWNER = "dev.kfp4j.dsl.Kfp";
    private static final Map<String, ClusterCallee> CALLEES =
            Map.of("createVolume", VolumeTasks.CREATE, "deleteVolume", VolumeTasks.DELETE);
    private static final Map<String, String> INPUTS = Map.of(
            "name", "pvc_name",
            "nameSuffix", "pvc_name_suffix",
            "storageClass", "storage_class_name",
            "volumeName", "volume_name",
            "annotations", "annotations",
            "dataSource", "data_source");

    private final Body body;
    private final ExpressionLowering expressions;
    private final TaskLowering tasks;

    VolumeLowering(Body body, ExpressionLowering expressions, TaskLowering tasks) {
        this.body = body;
        this.expressions = expressions;
        this.tasks = tasks;
    }

    /** The operation of a method, if it is one of these. */
    static Optional<ClusterCallee> callee(ExecutableElement method) {
        return AttributedCode.ownerName(method).equals(OWNER)
                ? Optional.ofNullable(CALLEES.get(method.getSimpleName().toString()))
                : Optional.empty();
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        return callee(method)
                .map(callee -> task(callee, call, path, new TaskLowering.Settings(callee.defaults(), List.of())));
    }

    /** Adds the task of a call. */
    Value task(Callee callee, MethodInvocationTree call, TreePath path, TaskLowering.Settings settings) {
        TreePath at = TreePaths.child(path, call.getArguments().get(0));
        Value value = expressions.lower(at);
        var argument = new OptionArgument(
                body, callee.equals(VolumeTasks.CREATE) ? "createVolume" : "deleteVolume", at, value);
        Map<Input, Argument> bound = callee.equals(VolumeTasks.CREATE) ? creation(argument) : deletion(argument);
        return argument.isClean()
                ? tasks.started(callee, bound, settings, TreePaths.child(path, call.getMethodSelect()))
                : Value.ERRONEOUS;
    }

    private Map<Input, Argument> deletion(OptionArgument argument) {
        var bound = new LinkedHashMap<Input, Argument>();
        argument.textOrReference(false)
                .filter(name -> VolumeClaimChecks.isName(name, argument::refuse))
                .ifPresent(name -> bound.put(input(VolumeTasks.DELETE, "pvc_name"), name));
        if (argument.value() instanceof TaskOutput output
                && output.task().callee().equals(VolumeTasks.CREATE)
                && output.task().options().cache()) {
            argument.refuse(SettingCode.DELETED_CLAIM_IS_CACHED);
        }
        return bound;
    }

    private Map<Input, Argument> creation(OptionArgument argument) {
        var bound = new LinkedHashMap<Input, Argument>();
        if (argument.value() instanceof Built built) {
            built.steps().forEach(step -> bind(step, argument, bound));
            boolean named = bound.containsKey(input(VolumeTasks.CREATE, "pvc_name"));
            if (named && bound.containsKey(input(VolumeTasks.CREATE, "pvc_name_suffix"))) {
                argument.refuse(SettingCode.NAME_AND_SUFFIX);
            }
        } else if (!(argument.value() instanceof Erroneous)) {
            argument.text();
        }
        return bound;
    }

    private void bind(Built.Step step, OptionArgument whole, Map<Input, Argument> bound) {
        List<OptionArgument> parts = new ArrayList<>();
        step.arguments().forEach(value -> parts.add(whole.part(value)));
        switch (step.method()) {
            case "of" -> {
                parts.get(0)
                        .textOrReference(false)
                        .filter(size -> VolumeClaimChecks.isSize(size, whole::refuse))
                        .ifPresent(size -> bound.put(input(VolumeTasks.CREATE, "size"), size));
                bound.put(input(VolumeTasks.CREATE, "access_modes"), modes(parts.subList(1, parts.size()), whole));
            }
            case "annotations", "dataSource" ->
                parts.get(0)
                        .json(false)
                        .ifPresent(json ->
                                bound.put(input(VolumeTasks.CREATE, INPUTS.getOrDefault(step.method(), "")), json));
            default ->
                parts.get(0)
                        .textOrReference(true)
                        .filter(text -> VolumeClaimChecks.isPart(step.method(), text, whole::refuse))
                        .ifPresent(text ->
                                bound.put(input(VolumeTasks.CREATE, INPUTS.getOrDefault(step.method(), "")), text));
        }
        if (!parts.stream().allMatch(OptionArgument::isClean)) {
            whole.spoil();
        }
    }

    private static Argument modes(List<OptionArgument> parts, OptionArgument whole) {
        var modes = new ArrayList<JsonValue>();
        for (OptionArgument part : parts) {
            if (part.value() instanceof Known known && known.constant() instanceof EnumName) {
                part.choice().map(JsonValue::of).ifPresent(modes::add);
            } else {
                part.choice();
            }
        }
        if (modes.isEmpty() && parts.isEmpty()) {
            whole.refuse(SettingCode.NO_ACCESS_MODE, "a volume claim");
        }
        return new ConstantArgument(new JsonArray(modes));
    }

    private static Input input(Callee callee, String name) {
        return callee.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }
}
