// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ClusterCallee;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import dev.kfp4j.processor.pipeline.Value.RecordOf;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.settings.KubernetesSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the options of one task, in the order in which Java evaluates them. They follow the rules of
 * {@code @Component}.
 */
final class TaskOptionsLowering {
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List.of", "java.util.Set.of", "java.util.Arrays.asList", "java.util.stream.Stream.of");

    private final Body body;
    private final ExpressionLowering expressions;
    private final Callee callee;
    private final TaskOptions.Builder options;
    private final ContainerOptions container;
    private final ExecutionOptions execution;
    private final KubernetesOptions kubernetes;
    private final List<Node> after = new ArrayList<>();
    private final Map<String, OptionArguments> set = new HashMap<>();
    private final List<OptionArguments> all = new ArrayList<>();
    private boolean clean = true;

    TaskOptionsLowering(Body body, ExpressionLowering expressions, Callee callee) {
        this.body = body;
        this.expressions = expressions;
        this.callee = callee;
        this.options = callee.defaults().toBuilder()
                .ignoreUpstreamFailure(body.handlerOfExit().isPresent());
        this.container = new ContainerOptions(options);
        this.kubernetes = new KubernetesOptions(body);
        this.execution = new ExecutionOptions(options, kubernetes.settings());
    }

    /** Reads the calls after {@code task(...)}; empty if a mistake was reported. */
    Optional<TaskLowering.Settings> lower(Collection<TreePath> links) {
        links.forEach(this::option);
        options.kubernetes(kubernetes.settings().settings());
        TaskOptions result = options.build();
        if (all.stream().allMatch(OptionArguments::isClean)) {
            container.check(result);
            kubernetes.check(result);
        }
        OptionArguments key = set.get("cacheKey");
        if (key != null && !result.cache()) {
            key.refuse(PipelineCode.CACHE_KEY_WITHOUT_CACHE);
        }
        return clean && all.stream().allMatch(OptionArguments::isClean)
                ? Optional.of(new TaskLowering.Settings(result, after))
                : Optional.empty();
    }

    private void option(TreePath link) {
        var call = (MethodInvocationTree) link.getLeaf();
        var select = (MemberSelectTree) call.getMethodSelect();
        TreePath name = TreePaths.child(link, select);
        String option = select.getIdentifier().toString();
        var places = new ArrayList<TreePath>();
        for (ExpressionTree argument : call.getArguments()) {
            places.add(TreePaths.child(link, argument));
        }
        if (option.equals("after")) {
            places.forEach(this::waitFor);
        } else if (callee.isGraph() && !ExecutionOptions.FOR_PIPELINES.contains(option)) {
            refuse(name, PipelineCode.OPTION_ON_PIPELINE, option, callee.name());
        } else if (callee instanceof ClusterCallee && !ExecutionOptions.FOR_CLUSTER_TASKS.contains(option)) {
            refuse(name, SettingCode.OPTION_ON_CLUSTER_TASK, option);
        } else {
            List<Value> values = places.stream().map(expressions::lower).toList();
            read(new OptionArguments(body, option, link, places, values), link, name);
        }
    }

    private void read(OptionArguments arguments, TreePath link, TreePath name) {
        String option = arguments.option();
        boolean repeatable =
                option.equals("env") || KubernetesSettings.ofOption(option).isPresent();
        if (!repeatable && set.putIfAbsent(option, arguments) != null) {
            refuse(name, PipelineCode.OPTION_TWICE, option);
            return;
        }
        all.add(arguments);
        if (!container.read(arguments)
                && !execution.read(arguments)
                && !(body.code().element(link) instanceof ExecutableElement method
                        && kubernetes.read(arguments, method))) {
            refuse(name, BodyCode.BODY_OTHER, "the option " + option + "(...)");
        }
    }

    private void waitFor(TreePath argument) {
        Optional<Node> hidden = outOfReach(argument);
        if (hidden.isPresent()) {
            after.add(hidden.get());
            return;
        }
        if (isListOfResults(argument)) {
            String remedy = "pass its elements one by one: after(first, second)";
            refuse(argument, BodyCode.AFTER_NOT_A_TASK, TreePaths.quote(argument.getLeaf()), "a list", remedy);
            return;
        }
        Value value = expressions.lower(argument);
        if (value instanceof Erroneous) {
            clean = false;
        } else if (isMade(value)) {
            after.addAll(Producers.of(value));
        } else {
            String remedy = "pass the result of a component, or remove it: a task can wait only for tasks";
            refuse(
                    argument,
                    BodyCode.AFTER_NOT_A_TASK,
                    TreePaths.quote(argument.getLeaf()),
                    KindWords.of(value),
                    remedy);
        }
    }

    private boolean isListOfResults(TreePath argument) {
        return body.code().element(TreePaths.skipParentheses(argument)) instanceof ExecutableElement method
                && COLLECTIONS.contains(AttributedCode.ownerName(method) + "." + method.getSimpleName());
    }

    /** Whether tasks, decisions or loops produce a value as a whole. */
    private static boolean isMade(Value value) {
        return value instanceof TaskOutput
                || value instanceof TaskResults
                || value instanceof TaskEnd
                || value instanceof OneOf
                || value instanceof Collected
                || (value instanceof RecordOf fields && fields.fields().stream().allMatch(TaskOptionsLowering::isMade));
    }

    /** The node that a task can wait for if the value of a variable is out of reach. */
    private Optional<Node> outOfReach(TreePath argument) {
        return body.code().element(TreePaths.skipParentheses(argument)) instanceof VariableElement variable
                ? body.scope()
                        .lookup(variable)
                        .filter(OutOfReach.class::isInstance)
                        .flatMap(value -> ((OutOfReach) value).awaited())
                : Optional.empty();
    }

    private void refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        clean = false;
        body.refuse(at, code, arguments);
    }
}
