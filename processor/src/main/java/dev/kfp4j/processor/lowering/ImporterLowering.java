// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Producers;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** {@code importArtifact(Dataset.class, uri)} and {@code importer(Dataset.class, uri).metadata("k", v).run()}. */
final class ImporterLowering implements CallStrategy {
    /** The class of the chain's links. */
    static final String LINK = "dev.kfp4j.dsl.Importer";

    private final Body body;
    private final ExpressionLowering expressions;
    private final TaskLowering tasks;
    private final ArgumentBinding binding;

    ImporterLowering(Body body, ExpressionLowering expressions, TaskLowering tasks) {
        this.body = body;
        this.expressions = expressions;
        this.tasks = tasks;
        this.binding = new ArgumentBinding(body);
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        String name = AttributedCode.ownerName(method) + "." + method.getSimpleName();
        return switch (name) {
            case TaskChainLowering.BEGIN + ".importArtifact" -> Optional.of(lower(path, path, new ArrayDeque<>()));
            case TaskChainLowering.BEGIN + ".importer" -> Optional.of(body.refuse(path, BodyCode.TASK_WITHOUT_RUN));
            case LINK + ".run" -> Optional.of(chain(path));
            default ->
                AttributedCode.ownerName(method).equals(LINK)
                        ? Optional.of(body.refuse(path, BodyCode.TASK_WITHOUT_RUN))
                        : Optional.empty();
        };
    }

    private Value chain(TreePath run) {
        Deque<TreePath> links = new ArrayDeque<>();
        TreePath current = TaskChainLowering.receiver(run);
        while (current != null && isLink(current)) {
            links.push(current);
            current = TaskChainLowering.receiver(current);
        }
        return current != null && current.getLeaf() instanceof MethodInvocationTree
                ? lower(current, run, links)
                : body.refuse(current == null ? run : current, BodyCode.TASK_IN_VARIABLE);
    }

    private boolean isLink(TreePath call) {
        return call.getLeaf() instanceof MethodInvocationTree
                && body.code().element(call) instanceof ExecutableElement method
                && AttributedCode.ownerName(method).equals(LINK);
    }

    private Value lower(TreePath begin, TreePath whole, Deque<TreePath> links) {
        var call = (MethodInvocationTree) begin.getLeaf();
        Optional<ArtifactIo> type = artifactType(TreePaths.skipParentheses(
                TreePaths.child(begin, call.getArguments().get(0))));
        TreePath uriPath = TreePaths.child(begin, call.getArguments().get(1));
        Value uri = expressions.lower(uriPath);
        var metadata = new MetadataLowering(body, expressions);
        var flags = new HashSet<String>();
        Deque<TreePath> others = ownOptions(links, metadata, flags);
        if (type.isEmpty()) {
            return body.broken();
        }

        var inputs = new ArrayList<Input>();
        inputs.add(ImporterCallee.URI);
        inputs.addAll(metadata.inputs().values());
        var callee = new ImporterCallee(
                type.get(),
                inputs,
                metadata.template(),
                flags.contains("reimport"),
                flags.contains("downloadToWorkspace"));
        var arguments = new LinkedHashMap<Input, Argument>();
        bindUri(callee, uri, uriPath, arguments);
        metadata.inputs().forEach((value, input) -> arguments.put(input, value));
        return new TaskOptionsLowering(body, expressions, callee)
                .lower(others)
                .map(settings -> tasks.started(callee, arguments, settings, whole))
                .orElse(Value.ERRONEOUS);
    }

    private Optional<ArtifactIo> artifactType(TreePath argument) {
        if (argument.getLeaf() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("class")) {
            TreePath named = TreePaths.child(argument, select.getExpression());
            return body.code().element(named) instanceof TypeElement element
                    ? body.artifacts().find(element.asType(), named)
                    : Optional.empty();
        }
        body.refuse(argument, ExitCode.IMPORT_CLASS, TreePaths.quote(argument.getLeaf()));
        return Optional.empty();
    }

    /** Reads the options of importers and returns the remaining links, which all tasks have. */
    private Deque<TreePath> ownOptions(Deque<TreePath> links, MetadataLowering metadata, Set<String> flags) {
        Deque<TreePath> others = new ArrayDeque<>();
        var seen = new HashSet<String>();
        for (TreePath link : links) {
            var call = (MethodInvocationTree) link.getLeaf();
            String option =
                    ((MemberSelectTree) call.getMethodSelect()).getIdentifier().toString();
            switch (option) {
                case "metadata" ->
                    metadata.entry(
                            TreePaths.child(link, call.getArguments().get(0)),
                            TreePaths.child(link, call.getArguments().get(1)));
                case "reimport", "downloadToWorkspace" -> {
                    if (!seen.add(option)) {
                        body.refuse(TreePaths.child(link, call.getMethodSelect()), PipelineCode.OPTION_TWICE, option);
                    } else if (isTrue(
                            option, TreePaths.child(link, call.getArguments().get(0)))) {
                        flags.add(option);
                    }
                }
                default -> others.add(link);
            }
        }
        return others;
    }

    private boolean isTrue(String option, TreePath argument) {
        Value value = expressions.lower(argument);
        if (value instanceof Known known && known.constant() instanceof Scalar scalar) {
            return scalar.value().equals(true);
        } else if (!(value instanceof Erroneous)) {
            body.refuse(argument, PipelineCode.OPTION_NOT_CONSTANT, option, TreePaths.quote(argument.getLeaf()));
        }
        return false;
    }

    private void bindUri(ImporterCallee callee, Value value, TreePath at, Map<Input, Argument> bound) {
        if (value instanceof RunConstant || value instanceof Text) {
            body.refuse(at, ExitCode.IMPORT_URI_TEXT);
            return;
        }
        binding.bind(callee, ImporterCallee.URI, value, at, bound);
        boolean fromTask = !Collections.disjoint(Producers.of(value), List.copyOf(body.nodes()));
        if (fromTask) {
            body.warn(at, ExitCode.IMPORT_URI_FROM_TASK, TreePaths.quote(at.getLeaf()));
        }
    }
}
