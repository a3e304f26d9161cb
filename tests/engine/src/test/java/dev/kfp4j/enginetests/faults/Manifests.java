// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.faults;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of manifests, right but for one thing. */
final class Manifests {

    private static final String HEAD = """
            pipelineInfo:
              name: test
            schemaVersion: 2.1.0
            sdkVersion: kfp-2.17.0
            deploymentSpec:
              executors:
                exec-a:
                  container:
                    image: test/image
                    command: [java, -cp, '/app/resources:/app/classes:/app/libs/*', %s]
                    args: [--executor_input, '{{$}}']
            """.formatted("dev.kfp4j.enginetests.steps.Steps_TextEntrypoint");

    private static final String STEP = """
              comp-a:
                executorLabel: exec-a
                inputDefinitions:
                  parameters:
                    value: {parameterType: STRING}
                outputDefinitions:
                  parameters:
                    Output: {parameterType: STRING}
            """;

    private Manifests() {}

    /** Nothing is wrong with it. */
    static String one() {
        return withConstant("x");
    }

    /** The same with something as the value of the task's input. */
    static String withConstant(String value) {
        return HEAD + "components:\n" + STEP + """
                root:
                  dag:
                    tasks:
                      a:
                        componentRef: {name: comp-a}
                        taskInfo: {name: a}
                        inputs:
                          parameters:
                            value: {runtimeValue: {constant: %s}}
                """.formatted(value);
    }

    /** The same with one more line in the task. */
    static String withTaskLine(String line) {
        return one().replace("        taskInfo: {name: a}\n", "        taskInfo: {name: a}\n        " + line + "\n");
    }

    static String cycle() {
        return HEAD + "components:\n" + STEP + """
                root:
                  dag:
                    tasks:
                      a:
                        componentRef: {name: comp-a}
                        taskInfo: {name: a}
                        inputs:
                          parameters:
                            value: {taskOutputParameter: {producerTask: b, outputParameterKey: Output}}
                      b:
                        componentRef: {name: comp-a}
                        taskInfo: {name: b}
                        inputs:
                          parameters:
                            value: {taskOutputParameter: {producerTask: a, outputParameterKey: Output}}
                """;
    }

    /** A loop over numbers, whose items are collected. */
    static String loop(int items) {
        String numbers =
                IntStream.range(0, items).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        return HEAD + "components:\n" + STEP + """
                  comp-loop:
                    inputDefinitions:
                      parameters:
                        item: {parameterType: STRING}
                    outputDefinitions:
                      parameters:
                        all: {parameterType: LIST}
                    dag:
                      outputs:
                        parameters:
                          all: {valueFromParameter: {producerSubtask: a, outputParameterKey: Output}}
                      tasks:
                        a:
                          componentRef: {name: comp-a}
                          taskInfo: {name: a}
                          inputs:
                            parameters:
                              value: {componentInputParameter: item}
                root:
                  outputDefinitions:
                    parameters:
                      Output: {parameterType: LIST}
                  dag:
                    outputs:
                      parameters:
                        Output: {valueFromParameter: {producerSubtask: loop, outputParameterKey: all}}
                    tasks:
                      loop:
                        componentRef: {name: comp-loop}
                        taskInfo: {name: loop}
                        parameterIterator:
                          itemInput: item
                          items: {raw: '[%s]'}
                """.formatted(numbers);
    }

    static String insideItself() {
        return HEAD + """
                components:
                  comp-a:
                    dag:
                      tasks:
                        a:
                          componentRef: {name: comp-a}
                          taskInfo: {name: a}
                root:
                  dag:
                    tasks:
                      a:
                        componentRef: {name: comp-a}
                        taskInfo: {name: a}
                """;
    }

    /** Each graph holds several of the next: few lines, and more tasks than there is room for. */
    static String multiplying(int depth, int width) {
        var text = new StringBuilder(HEAD).append("components:\n").append(STEP);
        for (int level = 0; level < depth; level++) {
            text.append("  comp-l").append(level).append(":\n    dag:\n      tasks:\n");
            tasks(text, "        ", width, level + 1 < depth ? "comp-l" + (level + 1) : "comp-a");
        }
        text.append("root:\n  dag:\n    tasks:\n");
        tasks(text, "      ", width, "comp-l0");
        return text.toString();
    }

    private static void tasks(StringBuilder text, String indent, int count, String component) {
        for (int i = 0; i < count; i++) {
            text.append(indent).append('t').append(i).append(":\n");
            text.append(indent)
                    .append("  componentRef: {name: ")
                    .append(component)
                    .append("}\n");
            text.append(indent).append("  taskInfo: {name: t").append(i).append("}\n");
            if (component.equals("comp-a")) {
                text.append(indent).append("  inputs: {parameters: {value: {runtimeValue: {constant: x}}}}\n");
            }
        }
    }

    /** Ten lines that expand to ten thousand million words. */
    static String bomb() {
        return IntStream.range(0, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " ["
                        + (i == 0
                                ? "lol"
                                : IntStream.range(0, 10)
                                        .mapToObj(j -> "*a" + prev(i))
                                        .collect(Collectors.joining(", ")))
                        + "]\n")
                .collect(Collectors.joining());
    }

    static String bombOfMappings() {
        return IntStream.range(0, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " {"
                        + IntStream.range(0, 10)
                                .mapToObj(j -> "k" + j + ": " + (i == 0 ? "lol" : "*a" + prev(i)))
                                .collect(Collectors.joining(", "))
                        + "}\n")
                .collect(Collectors.joining());
    }

    private static int prev(int i) {
        return i - 1;
    }
}
