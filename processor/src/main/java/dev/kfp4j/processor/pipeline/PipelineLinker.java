// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links pipelines that call each other. It refuses recursion, and selects the pipelines with complete graphs: those
 * that call only complete pipelines.
 */
public final class PipelineLinker {
    private enum State {
        OPEN,
        COMPLETE,
        INCOMPLETE
    }

    private final Map<MethodRef, PipelineModel> pipelines;
    private final Diagnostics diagnostics;
    private final Map<MethodRef, State> states = new HashMap<>();
    private final List<PipelineModel> callers = new ArrayList<>();

    private PipelineLinker(Map<MethodRef, PipelineModel> pipelines, Diagnostics diagnostics) {
        this.pipelines = pipelines;
        this.diagnostics = diagnostics;
    }

    /**
     * Links pipelines.
     *
     * @param pipelines the pipelines with bodies without mistakes
     * @return the pipelines with complete graphs, sorted by name
     */
    public static List<PipelineModel> link(Map<MethodRef, PipelineModel> pipelines, Diagnostics diagnostics) {
        var linker = new PipelineLinker(pipelines, diagnostics);
        return pipelines.values().stream()
                .sorted(Comparator.comparing(pipeline -> pipeline.signature().name()))
                .filter(linker::isComplete)
                .toList();
    }

    private boolean isComplete(PipelineModel pipeline) {
        MethodRef method = pipeline.signature().method();
        State known = states.get(method);
        if (known != null) {
            return known == State.COMPLETE;
        }
        states.put(method, State.OPEN);
        callers.add(pipeline);
        boolean complete = areComplete(pipeline.body());
        callers.remove(callers.size() - 1);
        states.put(method, complete ? State.COMPLETE : State.INCOMPLETE);
        return complete;
    }

    private boolean areComplete(Region region) {
        boolean complete = true;
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                complete &= areComplete(group.body());
            } else if (node instanceof Task task && task.callee() instanceof PipelineCallee callee) {
                complete &= isComplete(task, callee);
            }
        }
        return complete;
    }

    private boolean isComplete(Task task, PipelineCallee callee) {
        MethodRef method = callee.signature().method();
        if (states.get(method) == State.OPEN) {
            diagnostics.report(BodyCode.PIPELINE_RECURSION, task.place(), callee.name(), circle(method, callee.name()));
            return false;
        }
        PipelineModel called = pipelines.get(method);
        return called != null && isComplete(called);
    }

    private String circle(MethodRef from, String name) {
        var text = new StringBuilder();
        boolean inCircle = false;
        for (PipelineModel caller : callers) {
            inCircle |= caller.signature().method().equals(from);
            if (inCircle) {
                text.append(caller.signature().name()).append(" -> ");
            }
        }
        return text.append(name).toString();
    }
}
