// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.runtime.PipelineOutputs;
import dev.kfp4j.runtime.PipelineRun;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typed result of a run. */
class PipelineResultTest {

    @TempDir
    Path folder;

    private URLClassLoader loader;

    @BeforeEach
    void compile() throws IOException {
        var project = Project.in(folder).source("flow/Flow.java", """
                package flow;
                import dev.kfp4j.annotations.*;
                import dev.kfp4j.artifacts.*;
                import java.util.*;
                public final class Flow {
                    public enum Mode { FAST, SLOW }
                    public record Layer(int size, @Name("act") Mode mode) {}
                    public record Trained(double error, Mode mode, List<Layer> layers, Model model) {}
                    @Component public static Trained train(int run) { return null; }
                    @Component public static Dataset load(String name) { return null; }
                    @Pipeline public static Trained all(int run) {
                        var trained = train(run);
                        return new Trained(trained.error(), trained.mode(), trained.layers(), trained.model());
                    }
                    @Pipeline public static double error(int run) { return train(run).error(); }
                    @Pipeline public static List<Dataset> tables(List<String> names) {
                        var tables = new ArrayList<Dataset>();
                        for (String name : names) { tables.add(load(name)); }
                        return tables;
                    }
                    @Pipeline public static void nothing() { train(1); }
                }
                """);
        assertThat(project.compile().errors()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @Test
    void record_isMadeOfParametersAndArtifacts() throws Exception {
        var parameters = Map.of("error", 0.5, "mode", "SLOW", "layers", List.of(Map.of("size", 8L, "act", "FAST")));
        Path path = folder.resolve("model");
        var model = new ArtifactHandle("model", path.toString(), path, Map.of("framework", "tribuo"));

        Object result = result("All", parameters, Map.of("model", List.of(model)));

        assertThat(result.toString()).startsWith("Trained[error=0.5, mode=SLOW, layers=[Layer[size=8, mode=FAST]]");
        Object made = result.getClass().getMethod("model").invoke(result);
        assertThat(((Model) made).path()).isEqualTo(path);
    }

    @Test
    void singleValue_isThatValue() throws Exception {
        assertThat(result("Error", Map.of("Output", 12L), Map.of())).isEqualTo(12.0);
    }

    @Test
    void collectedArtifacts_areAList() throws Exception {
        var handles = List.of(
                new ArtifactHandle("a", "/a", Path.of("/a"), Map.of()),
                new ArtifactHandle("b", "/b", Path.of("/b"), Map.of()));
        assertThat((List<?>) result("Tables", Map.of(), Map.of("Output", handles)))
                .extracting(table -> ((Dataset) table).path())
                .containsExactly(Path.of("/a"), Path.of("/b"));
    }

    @Test
    void pipelineThatReturnsNothing_hasNoResult() throws Exception {
        assertThat(loader.loadClass("flow.Flow_NothingPipeline").getMethods())
                .noneMatch(method -> method.getName().equals("result"));
    }

    @Test
    void outputsThatAreMissingOrDoNotFit_areAllNamed() {
        assertThatThrownBy(() -> result("All", Map.of("error", "high", "mode", "MEDIUM"), Map.of()))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        output "error": expected a number, found "high"
                        output "mode": expected one of FAST, SLOW, found "MEDIUM"
                        output "layers" is missing
                        output "model" is missing""");
    }

    private Object result(String pipeline, Map<String, Object> parameters, Map<String, List<ArtifactHandle>> artifacts)
            throws Exception {
        PipelineRun run = () -> new PipelineOutputs(parameters, artifacts);
        return loader.loadClass("flow.Flow_" + pipeline + "Pipeline")
                .getMethod("result", PipelineRun.class)
                .invoke(null, run);
    }
}
