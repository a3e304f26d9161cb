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
}
