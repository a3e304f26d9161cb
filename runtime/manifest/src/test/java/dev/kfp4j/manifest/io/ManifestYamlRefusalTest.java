// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a manifest is one error that names the document and the place. */
class ManifestYamlRefusalTest {
    private static final String SOUND = """
            components:
              comp-make:
                executorLabel: exec-make
                outputDefinitions:
                  artifacts:
                    table: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}
                  parameters:
                    rows: {parameterType: NUMBER_INTEGER}
              comp-use:
                executorLabel: exec-use
                inputDefinitions:
                  artifacts:
                    table: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}
                  parameters:
                    rows: {parameterType: NUMBER_INTEGER}
                    mode: {parameterType: STRING, defaultValue: fast, isOptional: true, literals: [fast, slow]}
            deploymentSpec:
              executors:
                exec-make:
                  container: {image: i, command: [make], args: [a], env: [{name: A, value: b}]}
                exec-use:
                  container: {image: i, command: [use], args: [a]}
            pipelineInfo: {name: sound}
            root:
              dag:
                outputs:
                  parameters:
                    rows: {valueFromParameter: {producerSubtask: make, outputParameterKey: rows}}
                tasks:
                  make:
                    componentRef: {name: comp-make}
                    taskInfo: {name: make}
                  use:
                    componentRef: {name: comp-use}
                    dependentTasks: [make]
                    inputs:
                      artifacts:
                        table: {taskOutputArtifact: {producerTask: make, outputArtifactKey: table}}
                      parameters:
                        rows: {taskOutputParameter: {producerTask: make, outputParameterKey: rows}}
                        mode: {componentInputParameter: mode}
                    taskInfo: {name: use}
              inputDefinitions:
                parameters:
                  mode: {parameterType: STRING}
              outputDefinitions:
                parameters:
                  rows: {parameterType: NUMBER_INTEGER}
            schemaVersion: 2.1.0
            ---
            platforms:
              kubernetes:
                deploymentSpec:
                  executors:
                    exec-use: {nodeSelector: {labels: {disk: ssd}}}
            """;

    @Test
    void soundText_isRead() {
        assertThat(ManifestYaml.read(SOUND, "p.yaml").pipeline().components()).hasSize(2);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(documents(), executorsAndTasks(), inputs(), outputsAndOrder(), names())
                .flatMap(mistakes -> mistakes);
    }

    /** Missing fields, unknown keys, wrong kinds: at the top of both documents and in components. */
    private static Stream<Arguments> documents() {
        return Stream.of(
                mistake("schemaVersion: 2.1.0", "", "\"schemaVersion\" is missing"),
                mistake("2.1.0", "2.0.0", "schemaVersion: is \"2.0.0\"; KFP takes 2.1.0 only"),
                mistake(
                        "pipelineInfo:",
                        "sdkVersions: x\npipelineInfo:",
                        "unknown key \"sdkVersions\"; known: components, defaultPipelineRoot, deploymentSpec,"
                                + " pipelineInfo, root, schemaVersion, sdkVersion"),
                mistake("pipelineInfo: {name: sound}", "", "\"pipelineInfo\" is missing"),
                mistake("{name: sound}", "{}", "pipelineInfo: \"name\" is missing"),
                mistake("{name: sound}", "{name: ''}", "pipelineInfo.name: is empty"),
                mistake("{name: sound}", "{name: [a]}", "pipelineInfo.name: is a list where text is wanted"),
                mistake("{name: sound}", "sound", "pipelineInfo: is the text \"sound\" where an object is wanted"),
                mistake(
                        "isOptional: true",
                        "isOptional: 'true'",
                        "components.comp-use.inputDefinitions.parameters.mode.isOptional: is the text \"true\" where"
                                + " true or false is wanted"),
                mistake(
                        "parameterType: STRING, d",
                        "parameterType: TEXT, d",
                        "components.comp-use.inputDefinitions.parameters.mode.parameterType: is the text \"TEXT\", not"
                                + " one of NUMBER_DOUBLE, NUMBER_INTEGER, STRING, BOOLEAN, LIST, STRUCT,"
                                + " TASK_FINAL_STATUS, TASK_CONFIG"),
                mistake(
                        "executorLabel: exec-make",
                        "dag: {}\n    executorLabel: exec-make",
                        "components.comp-make: has both an \"executorLabel\" and a \"dag\"; one is allowed"),
                mistake(
                        "executorLabel: exec-make",
                        "",
                        "components.comp-make: has neither an \"executorLabel\" nor a \"dag\""));
    }

    /** The same in executors, tasks and the platform's document. */
    private static Stream<Arguments> executorsAndTasks() {
        return Stream.of(
                mistake(
                        "command: [make]",
                        "command: make",
                        "deploymentSpec.executors.exec-make.container.command: is the text \"make\" where a list is"
                                + " wanted"),
                mistake(
                        "command: [make]",
                        "command: [make, 1]",
                        "deploymentSpec.executors.exec-make.container.command[1]: is the number 1 where text is wanted"),
                mistake(
                        "container: {image: i, command: [use]",
                        "container: {command: [use]",
                        "deploymentSpec.executors.exec-use.container: \"image\" is missing"),
                mistake(
                        "container: {image: i, command: [use], args: [a]}",
                        "resolver: {}",
                        "deploymentSpec.executors.exec-use.resolver: is not supported: KFP's backend does not run it"
                                + " either"),
                mistake(
                        "rows: {taskOutputParameter: {producerTask: make, outputParameterKey: rows}}",
                        "rows: {}",
                        "root.dag.tasks.use.inputs.parameters.rows: must have one of \"componentInputParameter\","
                                + " \"runtimeValue\", \"taskFinalStatus\", \"taskOutputParameter\""),
                mistake(
                        "taskInfo: {name: use}",
                        "taskInfo: {name: use}\n        retryPolicy: {maxRetryCount: -1}",
                        "root.dag.tasks.use.retryPolicy.maxRetryCount: is -1, not a whole number from 0 to 2147483647"),
                mistake(
                        "taskInfo: {name: use}",
                        "taskInfo: {name: use}\n        retryPolicy: {backoffDuration: 2h}",
                        "root.dag.tasks.use.retryPolicy.backoffDuration: is \"2h\", not a duration in seconds such as"
                                + " 30s or 1.5s"),
                mistake(
                        "taskInfo: {name: use}",
                        "taskInfo: {name: use}\n        parameterIterator: {itemInput: rows, items: {raw: '{}'}}",
                        "root.dag.tasks.use.parameterIterator.items.raw: is not a JSON list"),
                mistake(
                        "taskInfo: {name: use}",
                        "taskInfo: {name: use}\n        task_info: {name: use}",
                        "root.dag.tasks.use: both \"taskInfo\" and \"task_info\" are given; they mean the same"),
                mistake("platforms:", "unknown: 1\nplatforms:", "unknown key \"unknown\"; known: platforms"),
                mistake(
                        "kubernetes:",
                        "vertex: {}\n  kubernetes:",
                        "platforms: unknown key \"vertex\"; known: kubernetes"));
    }

    /** Names that refer to nothing, and inputs that nothing feeds. */
    private static Stream<Arguments> inputs() {
        return Stream.of(
                mistake(
                        "executorLabel: exec-make",
                        "executorLabel: exec-x",
                        "components.comp-make.executorLabel: no executor \"exec-x\"; known: exec-make, exec-use"),
                mistake(
                        "componentRef: {name: comp-use}",
                        "componentRef: {name: comp-x}",
                        "root.dag.tasks.use.componentRef.name: no component \"comp-x\"; known: comp-make, comp-use"),
                mistake(
                        "dependentTasks: [make]",
                        "dependentTasks: [mike]",
                        "root.dag.tasks.use.dependentTasks[0]: no task \"mike\"; known: make, use"),
                mistake(
                        "taskOutputParameter: {producerTask: make, outputParameterKey: rows}",
                        "taskOutputParameter: {producerTask: mike, outputParameterKey: rows}",
                        "root.dag.tasks.use.inputs.parameters.rows.taskOutputParameter.producerTask: no task \"mike\";"
                                + " known: make, use"),
                mistake(
                        "taskOutputParameter: {producerTask: make, outputParameterKey: rows}",
                        "taskOutputParameter: {producerTask: make, outputParameterKey: cols}",
                        "root.dag.tasks.use.inputs.parameters.rows.taskOutputParameter.outputParameterKey: no output"
                                + " parameter \"cols\"; known: rows"),
                mistake(
                        "outputArtifactKey: table",
                        "outputArtifactKey: rows",
                        "root.dag.tasks.use.inputs.artifacts.table.taskOutputArtifact.outputArtifactKey: no output"
                                + " artifact \"rows\"; known: table"),
                mistake(
                        "componentInputParameter: mode",
                        "componentInputParameter: mood",
                        "root.dag.tasks.use.inputs.parameters.mode.componentInputParameter: no input parameter"
                                + " \"mood\"; known: mode"),
                mistake(
                        "            rows: {taskOutputParameter: {producerTask: make, outputParameterKey: rows}}\n",
                        "",
                        "root.dag.tasks.use.inputs.parameters: the required input \"rows\" of comp-use is missing"),
                mistake(
                        "table: {taskOutputArtifact",
                        "chair: {taskOutputArtifact",
                        "root.dag.tasks.use.inputs.artifacts.chair: no input artifact of comp-use \"chair\"; known:"
                                + " table (and 1 problem more)"));
    }

    /** Outputs that nothing produces, circles, settings for nothing. */
    private static Stream<Arguments> outputsAndOrder() {
        return Stream.of(
                mistake(
                        "producerSubtask: make",
                        "producerSubtask: mike",
                        "root.dag.outputs.parameters.rows.valueFromParameter.producerSubtask: no task \"mike\"; known:"
                                + " make, use"),
                mistake(
                        "valueFromParameter: {producerSubtask: make, outputParameterKey: rows}",
                        "valueFromParameter: {producerSubtask: make, outputParameterKey: cols}",
                        "root.dag.outputs.parameters.rows.valueFromParameter.outputParameterKey: no output parameter"
                                + " \"cols\"; known: rows"),
                mistake(
                        "      parameters:\n        rows: {valueFromParameter",
                        "      parameters:\n        cols: {valueFromParameter",
                        "root.dag.outputs.parameters.cols: no declared output parameter \"cols\"; known: rows (and 1"
                                + " problem more)"),
                mistake(
                        "taskInfo: {name: make}",
                        "taskInfo: {name: make}\n        dependentTasks: [use]",
                        "root.dag.tasks.make: the task waits for itself: make -> use -> make"),
                mistake(
                        "executorLabel: exec-use",
                        "dag: {tasks: {t: {componentRef: {name: comp-use}, taskInfo: {name: t}}}}",
                        "components.comp-use.dag.tasks.t.inputs.parameters: the required input \"rows\" of comp-use is"
                                + " missing (and 2 problems more)"),
                mistake(
                        "            mode: {componentInputParameter: mode}\n        taskInfo: {name: use}",
                        "        taskInfo: {name: use}\n        parameterIterator: {itemInput: mode, items:"
                                + " {inputParameter: many}}",
                        "root.dag.tasks.use.parameterIterator.items.inputParameter: no input parameter of the task"
                                + " \"many\"; known: rows"),
                mistake(
                        "exec-use: {nodeSelector",
                        "exec-x: {nodeSelector",
                        "platforms.kubernetes.deploymentSpec.executors.exec-x: no executor \"exec-x\"; known:"
                                + " exec-make, exec-use"));
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                mistake(
                        "{name: sound}",
                        "{name: So und}",
                        "pipelineInfo.name: the name \"So und\" is not made of 1 to 128 lower-case letters, digits and"
                                + " '-', the first no '-'"),
                mistake(
                        "      make:\n        componentRef: {name: comp-make}",
                        "      ../up:\n        componentRef: {name: comp-make}\n        taskInfo: {name: x}\n      make:\n"
                                + "        componentRef: {name: comp-make}",
                        "root.dag.tasks.../up: the name \"../up\" is not made of letters, digits, '-', '_' and '.', the"
                                + " first a letter or digit"),
                mistake(
                        "rows: {parameterType: NUMBER_INTEGER}\nschema",
                        "rows: {parameterType: NUMBER_INTEGER}\n      a/b: {parameterType: STRING}\nschema",
                        "root.outputDefinitions.parameters.a/b: the name \"a/b\" is not made of letters, digits, '-',"
                                + " '_', '.' and blanks (and 1 problem more)"),
                mistake(
                        "defaultValue: fast",
                        "defaultValue: 1",
                        "components.comp-use.inputDefinitions.parameters.mode.defaultValue: is not of type STRING"),
                mistake(
                        "defaultValue: fast",
                        "defaultValue: medium",
                        "components.comp-use.inputDefinitions.parameters.mode.defaultValue: is none of the"
                                + " \"literals\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isRefusedAtItsPlace(String sound, String wrong, String message) {
        assertThat(SOUND).contains(sound);
        int at = SOUND.indexOf(sound);
        var text = SOUND.substring(0, at) + wrong + SOUND.substring(at + sound.length());
        assertThatThrownBy(() -> ManifestYaml.read(text, "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .message()
                .matches("p\\.yaml(:\\d+:\\d+)?: \\Q" + message + "\\E");
    }

    @Test
    void twoPipelines_areRefused() {
        assertThatThrownBy(() -> ManifestYaml.read(SOUND + "---\n" + SOUND, "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("p.yaml: there are two pipeline specifications in it; one is allowed");
    }

    @Test
    void twoPlatforms_areRefused() {
        var platform = SOUND.substring(SOUND.indexOf("---\n"));
        assertThatThrownBy(() -> ManifestYaml.read(SOUND + platform, "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("p.yaml: there are two platform specifications in it; one is allowed");
    }

    @Test
    void platformWithoutPipeline_isRefused() {
        var platform = SOUND.substring(SOUND.indexOf("---\n"));
        assertThatThrownBy(() -> ManifestYaml.read(platform, "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("p.yaml: no pipeline specification");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¤',
            value = {
                "a: [1, 2 § p.yaml:1:9: expected ',' or ']', but got <stream end>",
                "a: b: c § p.yaml:1:5: mapping values are not allowed here",
                "a: 1\\na: 2 § p.yaml:2:1: the key \"a\" is a duplicate in the same object",
                "x: &a [1]\\ny: *a § p.yaml:2:4: the alias *a is not supported; write the value out",
                "x: 0x1F § p.yaml:1:4: \"0x1F\" is not a JSON number within the range of a double; put it in quotes if it"
                        + " is text",
                "x: .nan § p.yaml:1:4: \".nan\" is not a JSON number within the range of a double; put it in quotes if it"
                        + " is text",
                "x: !!binary aGVsbG8= § p.yaml:1:4: a binary value; a manifest holds text, numbers, true, false and"
                        + " null",
                "x: \"\\\\ud800\" § p.yaml:1:4: an unpaired surrogate, which is not valid Unicode",
                "- 1 § p.yaml: is a list where an object is wanted",
                "null § p.yaml: no pipeline specification"
            })
    void brokenYaml_isRefusedWithLineAndColumn(String text, String message) {
        var lines = text.replace("\\\\", "\u0000").replace("\\n", "\n").replace('\u0000', '\\');
        assertThatThrownBy(() -> ManifestYaml.read(lines, "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage(message);
    }

    @Test
    void billionLaughs_isRefusedAtTheFirstAlias() {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> ManifestYaml.read(text.toString(), "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("p.yaml:2:10: the alias *a0");
    }

    @Test
    void deepNesting_isRefused() {
        assertThatThrownBy(() -> ManifestYaml.read("a: " + "[".repeat(100_000), "p.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("p.yaml: nested too deeply, or a name, a text or a number in it is too long");
    }

    private static Arguments mistake(String sound, String wrong, String message) {
        return Arguments.of(sound, wrong, message);
    }
}
