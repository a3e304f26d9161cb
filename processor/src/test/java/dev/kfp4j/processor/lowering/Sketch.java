// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Operand;
import dev.kfp4j.processor.pipeline.Condition.Variable;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A graph in a short notation, one line for each node: {@code 2:train(data=$d)} is a task, {@code if $n > 1} a branch,
 * {@code 3:loop STRING in $names by 2} a loop with at most two iterations at once; the nodes of a group are indented.
 * Nodes are numbered in the order of the graph. {@code 2.Output} is an output of a task, {@code 3.item} the item of a
 * loop, {@code $d.rate:NUMBER_DOUBLE} a field of an input, {@code 1:one(2.Output, 3.Output)} a one-of of the branches
 * 1, and {@code 1:all(2.Output)} the collected results of the loop 1.
 */
final class Sketch {
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<LoopVariable, Integer> loops = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Sketch() {}

    static String of(PipelineModel model) {
        var sketch = new Sketch();
        sketch.number(model.body());
        sketch.region(model.body(), "");
        model.results().forEach((output, value) -> sketch.lines.add(output.name() + " <- " + sketch.shown(value)));
        return String.join("\n", sketch.lines);
    }

    private void number(Region region) {
        for (Node node : region.nodes()) {
            numbers.put(node, numbers.size() + 1);
            if (node instanceof Group group) {
                if (group.kind() instanceof Group.Loop loop) {
                    loops.put(loop.variable(), numbers.get(group));
                }
                number(group.body());
            }
        }
    }

    private void region(Region region, String indent) {
        for (Node node : region.nodes()) {
            if (node instanceof Task task) {
                lines.add(indent + task(task));
            } else if (node instanceof Group group) {
                lines.add(indent + head(group));
                region(group.body(), indent + "  ");
            }
        }
    }

    private String head(Group group) {
        if (group.kind() instanceof Group.Branch branch) {
            return "if " + condition(branch.condition());
        }
        return numbers.get(group) + (group.kind() instanceof Group.Loop loop ? loop(loop) : ":branches");
    }

    private String loop(Group.Loop loop) {
        String items = loop.variable().items() instanceof ConstantItems constants
                ? Json.write(constants.values())
                : shown(((ListItems) loop.variable().items()).list());
        String limit = loop.parallelism() > 0 ? " by " + loop.parallelism() : "";
        return ":loop " + type(loop.variable().type()) + " in " + items + limit;
    }

    private static String type(IoType type) {
        return type instanceof IoType.Parameter parameter
                ? parameter.type().name()
                : ((IoType.ArtifactIo) type).schemaTitle();
    }

    private String task(Task task) {
        String arguments = task.arguments().entrySet().stream()
                .map(entry -> entry.getKey().name() + "=" + shown(entry.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
        String after = task.after().isEmpty()
                ? ""
                : " after " + task.after().stream().map(numbers::get).toList();
        return numbers.get(task) + ":" + task.callee().name() + arguments + after;
    }

    private String shown(Argument argument) {
        if (argument instanceof ConstantArgument constant) {
            return Json.write(constant.json());
        } else if (argument instanceof PipelineInput input) {
            return "$" + input.input().name();
        } else if (argument instanceof TaskOutput output) {
            return numbers.get(output.task()) + "." + output.output().name();
        } else if (argument instanceof LoopItem item) {
            return loops.get(item.variable()) + ".item";
        } else if (argument instanceof Field field) {
            return shown(field.of()) + "." + field.key() + ":" + type(field.type());
        } else if (argument instanceof Collected collected) {
            return numbers.get(collected.loop()) + ":all(" + shown(collected.element()) + ")";
        } else if (argument instanceof OneOf oneOf) {
            return oneOf.alternatives().stream()
                    .map(this::shown)
                    .collect(Collectors.joining(", ", numbers.get(oneOf.branches()) + ":one(", ")"));
        } else if (argument instanceof Text text) {
            return text.parts().stream()
                    .map(part -> part instanceof Part.Fixed fixed
                            ? fixed.text()
                            : "{" + shown(((Part.Hole) part).reference()) + "}")
                    .collect(Collectors.joining("", "'", "'"));
        }
        throw new AssertionError(argument);
    }

    private String condition(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return operand(comparison.left()) + " " + comparison.operator().symbol() + " "
                    + operand(comparison.right());
        } else if (condition instanceof Condition.Not not) {
            return "!(" + condition(not.condition()) + ")";
        } else if (condition instanceof Condition.And and) {
            return and.conditions().stream().map(this::condition).collect(Collectors.joining(" && ", "(", ")"));
        }
        return ((Condition.Or) condition)
                .conditions().stream().map(this::condition).collect(Collectors.joining(" || ", "(", ")"));
    }

    private String operand(Operand operand) {
        if (operand instanceof Variable variable) {
            return shown(variable.reference());
        }
        Object value = ((Literal) operand).value();
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
