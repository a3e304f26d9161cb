// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
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
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import dev.kfp4j.processor.spec.RandomPipelines.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a random pipeline as source of KFP's Python SDK, so that both compilers can be compared. */
final class PythonSource {
    private final StringBuilder text = new StringBuilder();
    private final Map<Object, String> variables = new HashMap<>();
    private final List<OneOf> oneOfs = new ArrayList<>();
    private int count;

    private PythonSource() {}

    /** A module that has the family's main pipeline in the variable {@code p_main}. */
    static String of(Family family) {
        var source = new PythonSource();
        source.line(0, "from kfp import dsl");
        source.line(0, "from typing import Any, Dict, List, Optional");
        family.all().values().stream()
                .sorted((a, b) -> a.signature().name().compareTo(b.signature().name()))
                .forEach(source::pipeline);
        source.pipeline(family.main());
        return source.text.toString();
    }

    private void pipeline(PipelineModel model) {
        oneOfs.clear();
        findOneOfs(model);
        components(model.body());
        String name = model.signature().name();
        line(0, "@dsl.pipeline(name='" + name + "')");
        var parameters =
                model.signature().inputs().stream().map(PythonSource::parameter).toList();
        String result = model.signature().outputs().isEmpty()
                ? ""
                : " -> " + python(model.signature().outputs().get(0).type());
        line(0, "def p_" + name.replace('-', '_') + "(" + String.join(", ", parameters) + ")" + result + ":");
        region(model.body(), 1);
        model.results().values().forEach(value -> line(1, "return " + value(value)));
    }

    private static String parameter(Input input) {
        String type = switch (input.name()) {
            case "qlist" -> "List[str]";
            case "qstructs" -> "List[Dict[str, str]]";
            case "qnested" -> "List[Dict[str, List[str]]]";
            default -> inputType(input.type());
        };
        return input.name() + ": " + (input.optional() ? "Optional[" + type + "] = None" : type);
    }

    private static String inputType(IoType type) {
        return type instanceof IoType.ArtifactIo ? "dsl.Input[" + python(type) + "]" : python(type);
    }

    private static String python(IoType type) {
        if (type instanceof IoType.ArtifactIo artifact) {
            return artifact.list() ? "List[dsl.Dataset]" : "dsl.Dataset";
        }
        return switch (((IoType.Parameter) type).type()) {
            case STRING -> "str";
            case NUMBER_INTEGER -> "int";
            case NUMBER_DOUBLE -> "float";
            case BOOLEAN -> "bool";
            case LIST -> "List[str]";
            case STRUCT -> "dict";
            case TASK_FINAL_STATUS -> "dsl.PipelineTaskFinalStatus";
            case TASK_CONFIG -> throw new AssertionError();
        };
    }

    private void findOneOfs(PipelineModel model) {
        model.results().values().forEach(this::note);
        findOneOfs(model.body());
    }

    private void findOneOfs(Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Task task) {
                task.references().forEach(this::note);
            } else if (node instanceof Group group) {
                if (group.kind() instanceof Group.Branch branch) {
                    branch.condition().references().forEach(this::note);
                }
                findOneOfs(group.body());
            }
        }
    }

    private void note(Reference reference) {
        if (reference instanceof OneOf oneOf && !oneOfs.contains(oneOf)) {
            oneOfs.add(oneOf);
        }
    }

    private void components(Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                components(group.body());
            } else if (!(((Task) node).callee() instanceof PipelineCallee)) {
                component((Task) node);
            }
        }
    }

    private void component(Task task) {
        var parameters = new ArrayList<String>();
        for (Input input : task.callee().inputs()) {
            parameters.add(input.name() + ": " + inputType(input.type()));
        }
        for (Output output : task.callee().outputs()) {
            parameters.add(output.name() + ": "
                    + (output.type() instanceof IoType.ArtifactIo
                            ? "dsl.Output[dsl.Dataset]"
                            : "dsl.OutputPath(" + python(output.type()) + ")"));
        }
        line(0, "@dsl.container_component");
        line(0, "def " + task.callee().name() + "(" + String.join(", ", parameters) + "):");
        line(1, "return dsl.ContainerSpec(image='img', command=['c'])");
        line(0, variable(task.callee(), "c") + " = " + task.callee().name());
    }

    private void region(Region region, int depth) {
        for (Node node : region.nodes()) {
            if (node instanceof Task task) {
                if (!variables.containsKey(task)) {
                    task(task, depth);
                }
            } else {
                group((Group) node, region, depth);
            }
        }
    }

    private void task(Task task, int depth) {
        var arguments = new ArrayList<String>();
        task.arguments().forEach((input, argument) -> {
            if (!(argument instanceof FinalStatus)) {
                arguments.add(input.name() + "=" + argument(argument));
            }
        });
        String callee = task.callee() instanceof PipelineCallee nested
                ? "p_" + nested.name().replace('-', '_')
                : variables.get(task.callee());
        line(depth, variable(task, "t") + " = " + callee + "(" + String.join(", ", arguments) + ")");
        for (Node earlier : task.after()) {
            if (earlier instanceof Task) {
                line(depth, variables.get(task) + ".after(" + variables.get(earlier) + ")");
            }
        }
    }

    private void group(Group group, Region around, int depth) {
        if (group.kind() instanceof Group.Branches) {
            branches(group, depth);
        } else if (group.kind() instanceof Group.Branch branch) {
            line(depth, "with dsl.If(" + comparison((Comparison) branch.condition()) + "):");
            region(group.body(), depth + 1);
        } else if (group.kind() instanceof Group.Loop loop) {
            line(
                    depth,
                    "with dsl.ParallelFor(" + items(loop.variable()) + ", parallelism=" + loop.parallelism() + ") as "
                            + variable(loop.variable(), "i") + ":");
            region(group.body(), depth + 1);
        } else {
            around.nodes().stream()
                    .filter(node -> node instanceof Task task && task.isExitTaskOf(group))
                    .forEach(node -> task((Task) node, depth));
            Node exit = around.nodes().stream()
                    .filter(node -> node instanceof Task task && task.isExitTaskOf(group))
                    .findFirst()
                    .orElseThrow();
            line(depth, "with dsl.ExitHandler(" + variables.get(exit) + "):");
            region(group.body(), depth + 1);
        }
    }

    private void branches(Group branches, int depth) {
        String keyword = "If";
        for (Node node : branches.body().nodes()) {
            var branch = (Group) node;
            Condition condition = ((Group.Branch) branch.kind()).condition();
            Condition last = condition instanceof Condition.And and
                    ? and.conditions().get(and.conditions().size() - 1)
                    : condition;
            line(
                    depth,
                    last instanceof Comparison comparison
                            ? "with dsl." + keyword + "(" + comparison(comparison) + "):"
                            : "with dsl.Else():");
            region(branch.body(), depth + 1);
            keyword = "Elif";
        }
        for (OneOf oneOf : oneOfs) {
            if (oneOf.branches() == branches) {
                line(
                        depth,
                        variable(oneOf, "o") + " = dsl.OneOf("
                                + String.join(
                                        ", ",
                                        oneOf.alternatives().stream()
                                                .map(this::value)
                                                .toList())
                                + ")");
            }
        }
    }

    private String comparison(Comparison comparison) {
        return operand(comparison.left()) + " " + comparison.operator().symbol() + " " + operand(comparison.right());
    }

    private String operand(Condition.Operand operand) {
        if (operand instanceof Variable variable) {
            return value(variable.reference());
        }
        return literal(((Literal) operand).value());
    }

    private static String literal(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "True" : "False";
        }
        return value instanceof String string ? "'" + string + "'" : value.toString();
    }

    private String items(LoopVariable variable) {
        return variable.items() instanceof ConstantItems constants
                ? Json.write(constants.values())
                : value(((ListItems) variable.items()).list());
    }

    private String argument(Argument argument) {
        if (argument instanceof Text parts) {
            var values = new ArrayList<String>();
            var format = new StringBuilder();
            for (Part part : parts.parts()) {
                if (part instanceof Part.Hole hole) {
                    format.append("{}");
                    values.add(value(hole.reference()));
                } else {
                    format.append(((Part.Fixed) part).text());
                }
            }
            return "'" + format + "'.format(" + String.join(", ", values) + ")";
        } else if (argument instanceof ConstantArgument constant) {
            return "'" + ((JsonValue.JsonString) constant.json()).value() + "'";
        }
        return value((Reference) argument);
    }

    private String value(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return variables.get(output.task()) + ".outputs['" + output.output().name() + "']";
        } else if (reference instanceof PipelineInput input) {
            return input.input().name();
        } else if (reference instanceof Collected collected) {
            Reference element = collected;
            while (element instanceof Collected inner) {
                element = inner.element();
            }
            return "dsl.Collected(" + value(element) + ")";
        } else if (reference instanceof LoopItem item) {
            return variables.get(item.variable());
        } else if (reference instanceof Field field) {
            return value(field.of()) + "." + field.key();
        }
        return variables.get(reference);
    }

    private String variable(Object of, String stem) {
        count++;
        variables.put(of, stem + count);
        return stem + count;
    }

    private void line(int depth, String content) {
        text.append("    ".repeat(depth)).append(content).append('\n');
    }
}
