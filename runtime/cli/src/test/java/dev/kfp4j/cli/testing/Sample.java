// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.runtime.Step;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders and jars as builds leave them. */
public final class Sample {

    /**
     * The class path of the steps. The class path of the tests has SQLite on it, and an engine reads all that a step
     * could load.
     */
    public static final String CLASS_PATH = Stream.of(
                    Sample.class, Step.class, Json.class, JsonFactory.class, YAMLParser.class)
            .map(Sample::place)
            .collect(Collectors.joining(File.pathSeparator));

    /** A pipeline of two steps, the second after the first. */
    public static final String PIPELINE = """
            components:
              comp-shout:
                executorLabel: exec-shout
                inputDefinitions:
                  parameters:
                    word: {parameterType: STRING}
                outputDefinitions:
                  parameters:
                    Output: {parameterType: STRING}
            deploymentSpec:
              executors:
                exec-shout:
                  container:
                    image: sample
                    command: [java, -cp, '/app/resources:/app/classes:/app/libs/*', dev.kfp4j.cli.testing.Shout]
                    args: ['--executor_input', '{{$}}']
            pipelineInfo: {name: NAME, description: Says words loudly.}
            root:
              dag:
                outputs:
                  parameters:
                    Output:
                      valueFromParameter: {producerSubtask: again, outputParameterKey: Output}
                tasks:
                  first:
                    componentRef: {name: comp-shout}
                    inputs:
                      parameters:
                        word: {componentInputParameter: word}
                    taskInfo: {name: first}
                  again:
                    componentRef: {name: comp-shout}
                    dependentTasks: [first]
                    inputs:
                      parameters:
                        word: {taskOutputParameter: {producerTask: first, outputParameterKey: Output}}
                    taskInfo: {name: again}
              inputDefinitions:
                parameters:
                  word: {parameterType: STRING, description: what to say}
                  times: {parameterType: NUMBER_INTEGER, defaultValue: 2.0, isOptional: true}
                  options: {parameterType: STRUCT, isOptional: true}
                  mode: {parameterType: STRING, defaultValue: loud, isOptional: true, literals: [loud, quiet]}
              outputDefinitions:
                parameters:
                  Output: {parameterType: STRING, description: what was said}
            schemaVersion: 2.1.0
            sdkVersion: kfp4j-test
            """;

    /** A component. */
    public static final String COMPONENT = """
            components:
              comp-split:
                executorLabel: exec-split
                inputDefinitions:
                  artifacts:
                    table: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}, description: what to split}
                outputDefinitions:
                  artifacts:
                    rest: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}
            deploymentSpec:
              executors:
                exec-split:
                  container:
                    image: sample
                    command: [java, -cp, '/app/resources:/app/classes:/app/libs/*', no.Split]
                    args: ['--executor_input', '{{$}}']
            pipelineInfo: {name: split, description: Splits a table.}
            root:
              dag:
                outputs:
                  artifacts:
                    rest:
                      artifactSelectors: [{producerSubtask: split, outputArtifactKey: rest}]
                tasks:
                  split:
                    componentRef: {name: comp-split}
                    inputs:
                      artifacts:
                        table: {componentInputArtifact: table}
                    taskInfo: {name: split}
              inputDefinitions:
                artifacts:
                  table: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}, description: what to split}
              outputDefinitions:
                artifacts:
                  rest: {artifactType: {schemaTitle: system.Dataset, schemaVersion: 0.0.1}}
            schemaVersion: 2.1.0
            sdkVersion: kfp4j-test
            """;

    private Sample() {}

    /** A folder of classes with these pipelines and the component {@code split}. */
    public static Path folder(Path folder, String... pipelines) throws IOException {
        Path all = Files.createDirectories(folder.resolve("META-INF/kfp4j/pipelines"));
        for (String name : pipelines) {
            Files.writeString(all.resolve(name + ".yaml"), PIPELINE.replace("NAME", name));
        }
        Path components = Files.createDirectories(folder.resolve("META-INF/kfp4j/components"));
        Files.writeString(components.resolve("split.yaml"), COMPONENT);
        return folder;
    }

    /** A jar with these pipelines, that names other jars in its class path. */
    public static Path jar(Path jar, String classPath, List<String> pipelines) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : pipelines) {
                out.putNextEntry(new JarEntry("META-INF/kfp4j/pipelines/" + name + ".yaml"));
                out.write(PIPELINE.replace("NAME", name).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
