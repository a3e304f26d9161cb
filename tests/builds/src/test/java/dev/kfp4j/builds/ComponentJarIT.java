// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules: components in a jar, without parameter names or debug information, and a pipeline that calls them. */
final class ComponentJarIT {

    @TempDir
    private Path folder;

    /** The class path without sources of the component. */
    private Project pipeline;

    private Path jar;

    @BeforeEach
    void separateTheModules() throws IOException {
        pipeline = new Project(Project.copy("component-jar", folder).path("pipeline"));
        jar = folder.resolve("components.jar");
    }

    @Test
    void pipeline_takesNamesTypesAndDefaultsFromTheJar() throws IOException {
        buildJar(Jdk.current().javac().withKfp4j());
        compilePipeline().silent();

        Map<String, String> left = Project.leftBehind(pipeline.path("classes"));
        assertThat(left).containsOnlyKeys("pipelines/flow.mmd", "pipelines/flow.yaml");
        assertThat(left.get("pipelines/flow.yaml"))
                .contains("comp-make-table:", "comp-split:")
                .contains("componentInputParameter: label")
                .contains("defaultValue: 10\n", "defaultValue: 0.5", "constant: 0.25")
                .contains("maxRetryCount: 2", "resourceCpuLimit: \"2\"")
                .contains("outputParameterKey: row_count")
                .contains("com.acme.steps.Steps_MakeTableEntrypoint");
    }

    @Test
    void jarBuiltWithoutTheProcessor_isOneErrorForEachCallThatSaysSo() throws IOException {
        buildJar(Jdk.current().javac().classPath(Published.runtime()).with("-proc:none"));
        Outcome outcome = compilePipeline().withStatus(1);
        assertThat(outcome.err().lines().filter(line -> line.contains("error:")))
                .hasSize(2)
                .allMatch(line -> line.contains("[KFP4J-141]"));
        assertThat(outcome.err()).contains("compile its module with kfp4j-processor");
        assertThat(Project.leftBehind(pipeline.path("classes"))).isEmpty();
    }

    private Outcome compilePipeline() throws IOException {
        return Jdk.current()
                .javac()
                .classPath(Published.runtimeAnd(jar))
                .processorPath(Published.processor())
                .compile(pipeline.sources(""), pipeline.path("classes"));
    }

    private void buildJar(Javac javac) throws IOException {
        Path classes = folder.resolve("component-classes");
        Project components = new Project(folder.resolve("component-jar").resolve("components"));
        javac.with("-g:none").compile(components.sources(""), classes).silent();
        Jdk.current()
                .jar()
                .with("--create", "--file", jar, "-C", classes, ".")
                .runIn(folder)
                .silent();
    }
}
