// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.processor.component.ComponentSignature.EnvVariable;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.options.ImageReference;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.TaskOptions.Retry;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the options of one task, in the order in which Java evaluates them. They obey the rules of {@code @Component}. */
final class TaskOptionsLowering {
    /** What a nested pipeline can be given: what KFP does with a sub-graph as a whole. */
    private static final Set<String> FOR_PIPELINES = Set.of("cache", "retries", "displayName", "after");

    private static final String CPU_FORM = "cores such as \"2\" or \"500m\"";
    private static final String MEMORY_FORM = "bytes such as \"4Gi\" or \"512M\"";

    private final Body body;
    private final ExpressionLowering expressions;
    private final Callee callee;
    private final TaskOptions.Builder options;
    private final List<Node> after = new ArrayList<>();
    private final Map<String, TreePath> set = new HashMap<>();
    private final Set<String> variables = new HashSet<>();
    private boolean clean = true;

    TaskOptionsLowering(Body body, ExpressionLowering expressions, Callee callee) {
        this.body = body;
        this.expressions = expressions;
        this.callee = callee;
        this.options = TaskOptions.builderFor(callee);
    }

    /** Reads the calls from {@code task(...)} on; empty if a mistake was reported. */
    Optional<TaskLowering.Settings> lower(Collection<TreePath> links) {
        for (TreePath link : links) {
            option(link);
        }
        TaskOptions result = options.build();
        checkRequest("cpuRequest", "CPU", Quantities::cpu, result.cpuRequest(), result.cpu());
        checkRequest("memoryRequest", "memory", Quantities::memory, result.memoryRequest(), result.memory());
        if (!result.cacheKey().isEmpty() && !result.cache()) {
            refuse(set.getOrDefault("cacheKey", links.iterator().next()), PipelineCode.CACHE_KEY_WITHOUT_CACHE);
        }
        return clean ? Optional.of(new TaskLowering.Settings(result, after)) : Optional.empty();
    }

    private void option(TreePath link) {
        var call = (MethodInvocationTree) link.getLeaf();
        var select = (MemberSelectTree) call.getMethodSelect();
        TreePath name = Body.child(link, select);
        String option = select.getIdentifier().toString();
        var arguments = new ArrayList<TreePath>();
        for (ExpressionTree argument : call.getArguments()) {
            arguments.add(Body.child(link, argument));
        }
        if (option.equals("after")) {
            arguments.forEach(this::waitFor);
            return;
        }
        if (callee instanceof PipelineCallee && !FOR_PIPELINES.contains(option)) {
            refuse(name, PipelineCode.OPTION_ON_PIPELINE, option, callee.name());
            return;
        }
        if (!option.equals("env")) {
            if (set.putIfAbsent(option, link) != null) {
                refuse(name, PipelineCode.OPTION_TWICE, option);
                return;
            }
        }
        var values = constants(option, arguments);
        if (values.isPresent()) {
            apply(option, values.get(), arguments, name);
        }
    }

    private Optional<List<Object>> constants(String option, List<TreePath> arguments) {
        var constants = new ArrayList<Object>();
        for (TreePath argument : arguments) {
            Value value = expressions.lower(argument);
            if (value instanceof Known known && known.constant() instanceof Scalar scalar) {
                if (!(scalar.value() instanceof String text) || UnicodeText.isWellFormed(text)) {
                    constants.add(scalar.value());
                } else {
                    refuse(argument, ComponentCode.BROKEN_TEXT, "of " + option + "(...)");
                }
                continue;
            }
            clean = false;
            if (!(value instanceof Erroneous)) {
                refuse(argument, PipelineCode.OPTION_NOT_CONSTANT, option, Body.quote(argument.getLeaf()));
            }
        }
        return constants.size() == arguments.size() ? Optional.of(constants) : Optional.empty();
    }

    private void apply(String option, List<Object> values, List<TreePath> at, TreePath name) {
        switch (option) {
            case "cpu" -> quantity(values, at, "CPU limit", CPU_FORM, Quantities::cpu, options::cpu);
            case "cpuRequest" -> quantity(values, at, "CPU request", CPU_FORM, Quantities::cpu, options::cpuRequest);
            case "memory" -> quantity(values, at, "memory limit", MEMORY_FORM, Quantities::memory, options::memory);
            case "memoryRequest" ->
                quantity(values, at, "memory request", MEMORY_FORM, Quantities::memory, options::memoryRequest);
            case "accelerator" -> accelerator(values, at);
            case "retries" -> retries(values, at);
            case "timeout" -> time(values, 0, at, Quantities::time).ifPresent(options::timeout);
            case "cache" -> options.cache((Boolean) values.get(0));
            case "cacheKey" -> text(option, values, at, options::cacheKey);
            case "env" -> env(values, at);
            case "displayName" -> displayName(values, at);
            case "image" -> image(values, at);
            default -> refuse(name, BodyCode.BODY_OTHER, "the option " + option + "(...)");
        }
    }

    private void quantity(
            List<Object> values,
            List<TreePath> at,
            String word,
            String form,
            Function<String, Optional<BigDecimal>> reader,
            Consumer<String> setter) {
        String text = (String) values.get(0);
        if (reader.apply(text).isPresent()) {
            setter.accept(text);
        } else {
            refuse(at.get(0), ComponentCode.BAD_QUANTITY, text, word, form);
        }
    }

    private void accelerator(List<Object> values, List<TreePath> at) {
        String type = (String) values.get(0);
        int count = values.size() > 1 ? (Integer) values.get(1) : 1;
        if (!Quantities.isAccelerator(type)) {
            refuse(at.get(0), ComponentCode.BAD_ACCELERATOR, type);
        } else if (count < 1) {
            String remedy = "leave the accelerator out if the task needs none";
            refuse(at.get(1), ComponentCode.BAD_COUNT, "the count of accelerators", 1, count, remedy);
        } else {
            options.accelerator(type, count);
        }
    }

    private void retries(List<Object> values, List<TreePath> at) {
        int count = (Integer) values.get(0);
        if (count < 0) {
            refuse(at.get(0), ComponentCode.BAD_COUNT, "retries", 0, count, "write 0 for no further try");
        } else if (values.size() == 1) {
            options.retry(Retry.of(count));
        } else {
            var backoff = time(values, 1, at, Quantities::delay);
            double factor = ((Number) values.get(2)).doubleValue();
            var maximum = time(values, 3, at, Quantities::time);
            if (!(factor >= 1) || Double.isInfinite(factor)) {
                refuse(at.get(2), PipelineCode.BAD_RETRY_FACTOR, values.get(2));
            } else if (backoff.isPresent() && maximum.isPresent()) {
                options.retry(new Retry(count, backoff.get(), factor, maximum.get()));
            }
        }
    }

    private Optional<Duration> time(
            List<Object> values, int index, List<TreePath> at, Function<String, Optional<Duration>> reader) {
        String text = (String) values.get(index);
        var time = reader.apply(text);
        if (time.isEmpty()) {
            refuse(at.get(index), ComponentCode.BAD_TIMEOUT, text);
        }
        return time;
    }

    private void env(List<Object> values, List<TreePath> at) {
        String name = (String) values.get(0);
        if (!Quantities.isEnvName(name)) {
            refuse(at.get(0), ComponentCode.BAD_ENV_NAME, name);
        } else if (!variables.add(name)) {
            refuse(at.get(0), ComponentCode.DUPLICATE_ENV, name);
        } else {
            options.env(new EnvVariable(name, (String) values.get(1)));
        }
    }

    private void displayName(List<Object> values, List<TreePath> at) {
        int length = ((String) values.get(0)).length();
        if (length > PipelineReader.LONGEST_TEXT) {
            refuse(at.get(0), PipelineCode.DISPLAY_NAME_TOO_LONG, length);
        } else {
            text("displayName", values, at, options::displayName);
        }
    }

    private void image(List<Object> values, List<TreePath> at) {
        String image = (String) values.get(0);
        if (ImageReference.isValid(image)) {
            options.image(image);
        } else {
            refuse(at.get(0), ComponentCode.BAD_IMAGE, image);
        }
    }

    private void text(String option, List<Object> values, List<TreePath> at, Consumer<String> setter) {
        String text = (String) values.get(0);
        if (text.isBlank()) {
            refuse(at.get(0), PipelineCode.EMPTY_OPTION, option);
        } else {
            setter.accept(text);
        }
    }

    private void checkRequest(
            String option, String word, Function<String, Optional<BigDecimal>> reader, String request, String limit) {
        var least = reader.apply(request);
        var most = reader.apply(limit);
        String limitOption = option.replace("Request", "");
        TreePath at = set.containsKey(option) ? set.get(option) : set.get(limitOption);
        if (at != null && least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            var call = (MethodInvocationTree) at.getLeaf();
            TreePath argument = Body.child(at, call.getArguments().get(0));
            refuse(argument, ComponentCode.REQUEST_ABOVE_LIMIT, word, request, limit);
        }
    }

    private void waitFor(TreePath argument) {
        Value value = expressions.lower(argument);
        if (value instanceof TaskOutput output) {
            after.add(output.task());
        } else if (value instanceof TaskResults results) {
            after.add(results.task());
        } else if (value instanceof Value.OneOf oneOf) {
            after.add(oneOf.branches());
        } else if (value instanceof Value.RecordOf results && awaited(results).isPresent()) {
            after.add(awaited(results).get());
        } else if (value instanceof TaskEnd end) {
            after.add(end.node());
        } else if (value instanceof Erroneous) {
            clean = false;
        } else {
            refuse(argument, BodyCode.AFTER_NOT_A_TASK, Body.quote(argument.getLeaf()), Kinds.of(value));
        }
    }

    /** The branches whose result a record is as a whole. */
    private static Optional<Node> awaited(Value.RecordOf results) {
        Set<Node> nodes = new HashSet<>();
        for (Value field : results.fields()) {
            if (!(field instanceof Value.OneOf oneOf)) {
                return Optional.empty();
            }
            nodes.add(oneOf.branches());
        }
        return nodes.size() == 1 ? Optional.of(nodes.iterator().next()) : Optional.empty();
    }

    private void refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        clean = false;
        body.refuse(at, code, arguments);
    }
}
