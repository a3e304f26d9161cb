// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.io.ManifestYaml;
import org.junit.jupiter.api.Test;

class MermaidGraphTest {
    private static String drawn(String tasks, String more) {
        String yaml = """
                components:
                  comp-a:
                    executorLabel: exec-a
                    outputDefinitions: {parameters: {Output: {parameterType: STRING}}}
                  comp-b:
                    executorLabel: exec-a
                    inputDefinitions: {parameters: {in: {parameterType: STRING}}}
                %sdeploymentSpec:
                  executors: {exec-a: {container: {image: i, command: [c]}}}
                pipelineInfo: {name: p}
                root:
                  dag:
                    tasks:
                %s  inputDefinitions: {parameters: {text: {parameterType: STRING}}}
                schemaVersion: 2.1.0
                sdkVersion: x
                """.formatted(more, tasks.indent(6));
        return MermaidGraph.of(ManifestYaml.read(yaml, "p.yaml"));
    }

    @Test
    void valuesAreArrows_andMereWaitingIsDotted() {
        assertThat(drawn("""
                first:
                  componentRef: {name: comp-a}
                  taskInfo: {name: first}
                second:
                  componentRef: {name: comp-b}
                  dependentTasks: [first]
                  inputs: {parameters: {in: {taskOutputParameter: {producerTask: first, outputParameterKey: Output}}}}
                  taskInfo: {name: second}
                third:
                  componentRef: {name: comp-b}
                  dependentTasks: [second]
                  inputs: {parameters: {in: {componentInputParameter: text}}}
                  taskInfo: {name: third}
                """, "")).isEqualTo("""
                flowchart TD
                    n1(["text"])
                    n2["first"]
                    n3["second"]
                    n4["third"]
                    n2 -->|"Output"| n3
                    n1 --> n4
                    n3 -.-> n4
                """);
    }

    @Test
    void aNestedGraphIsABoxAroundItsTasks() {
        assertThat(drawn("""
                outer:
                  componentRef: {name: comp-n}
                  taskInfo: {name: outer}
                """, """
                  comp-n:
                    dag:
                      tasks:
                        inner: {componentRef: {name: comp-a}, taskInfo: {name: inner}}
                """.indent(2).replaceFirst("^ {2}  comp", "  comp")))
                .isEqualTo("""
                flowchart TD
                    n1(["text"])
                    subgraph n2["outer"]
                        n3["inner"]
                    end
                """);
    }

    @Test
    void whatMermaidOrHtmlWouldTakeForSomethingElse_isWrittenAsAnEntity() {
        assertThat(drawn("""
                odd:
                  componentRef: {name: comp-a}
                  taskInfo: {name: "a \\"b\\" <i>; end\\n]"}
                """, "")).contains("n2[\"a #34;b#34; #60;i#62;#59; end#10;#93;\"]");
    }

    private static final String BRANCH_IN_LOOP = """
                after:
                  componentRef: {name: comp-b}
                  dependentTasks: [for-loop-1]
                  inputs: {parameters: {in: {taskOutputParameter: {producerTask: for-loop-1, outputParameterKey: pipelinechannel--inner-Output}}}}
                  taskInfo: {name: after}
                first:
                  componentRef: {name: comp-a}
                  taskInfo: {name: first}
                for-loop-1:
                  componentRef: {name: comp-loop}
                  dependentTasks: [first]
                  inputs:
                    parameters:
                      pipelinechannel--text: {componentInputParameter: text}
                      pipelinechannel--first-Output: {taskOutputParameter: {producerTask: first, outputParameterKey: Output}}
                  iteratorPolicy: {parallelismLimit: 2}
                  parameterIterator:
                    itemInput: pipelinechannel--text-loop-item
                    items: {inputParameter: pipelinechannel--text}
                  taskInfo: {name: for-loop-1}
                """;

    private static final String BRANCH_IN_LOOP_COMPONENTS = """
                  comp-if:
                    dag:
                      outputs: {parameters: {pipelinechannel--inner-Output: {valueFromParameter: {producerSubtask: inner, outputParameterKey: Output}}}}
                      tasks:
                        inner:
                          componentRef: {name: comp-a}
                          inputs: {parameters: {in: {componentInputParameter: pipelinechannel--first-Output}}}
                          taskInfo: {name: inner}
                    inputDefinitions: {parameters: {pipelinechannel--first-Output: {parameterType: STRING}, pipelinechannel--text-loop-item: {parameterType: STRING}}}
                    outputDefinitions: {parameters: {pipelinechannel--inner-Output: {parameterType: LIST}}}
                  comp-loop:
                    dag:
                      outputs: {parameters: {pipelinechannel--inner-Output: {valueFromParameter: {producerSubtask: condition-2, outputParameterKey: pipelinechannel--inner-Output}}}}
                      tasks:
                        condition-2:
                          componentRef: {name: comp-if}
                          inputs:
                            parameters:
                              pipelinechannel--first-Output: {componentInputParameter: pipelinechannel--first-Output}
                              pipelinechannel--text-loop-item: {componentInputParameter: pipelinechannel--text-loop-item}
                          taskInfo: {name: condition-2}
                          triggerPolicy: {condition: "double(int(inputs.parameter_values['pipelinechannel--text-loop-item'])) > 1.5"}
                    inputDefinitions: {parameters: {pipelinechannel--first-Output: {parameterType: STRING}, pipelinechannel--text: {parameterType: LIST}, pipelinechannel--text-loop-item: {parameterType: STRING}}}
                    outputDefinitions: {parameters: {pipelinechannel--inner-Output: {parameterType: LIST}}}
                """;

    /** A branch in a loop: what decides stands on the borders, and values go from task to task across them. */
    @Test
    void branchesAndLoops_sayWhenAndHowOften_andArrowsCrossTheirBorders() {
        assertThat(drawn(
                        BRANCH_IN_LOOP,
                        BRANCH_IN_LOOP_COMPONENTS
                                .indent(2)
                                .replaceFirst("^ {2}  comp", "  comp")
                                .replace("\n    comp-loop", "\n  comp-loop")))
                .isEqualTo("""
                flowchart TD
                    n1(["text"])
                    n2["after"]
                    n3["first"]
                    subgraph n4["for-loop-1: for each of text, 2 at a time"]
                        subgraph n5["condition-2: if text-loop-item #62; 1.5"]
                            n6["inner"]
                        end
                    end
                    n4 -->|"Output"| n2
                    n1 --> n4
                    n3 -->|"Output"| n6
                """);
    }

    @Test
    void exitTask_hasAnArrowThatSaysAlways() {
        assertThat(drawn("""
                body:
                  componentRef: {name: comp-a}
                  taskInfo: {name: body}
                report:
                  componentRef: {name: comp-b}
                  dependentTasks: [body]
                  inputs: {parameters: {in: {componentInputParameter: text}}}
                  taskInfo: {name: report}
                  triggerPolicy: {strategy: ALL_UPSTREAM_TASKS_COMPLETED}
                """, "")).endsWith("""
                    n1 --> n3
                    n2 -. "always" .-> n3
                """);
    }
}
