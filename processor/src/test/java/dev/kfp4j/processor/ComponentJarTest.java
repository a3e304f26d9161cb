// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.Project.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components of another module, whose classes are there and whose sources are not. */
class ComponentJarTest {

    private static final String DESCRIPTOR = "acme/lib/Steps_TrainModelComponent";

    @TempDir
    Path folder;

    private Project library;
    private Project application;

    @BeforeEach
    void sources() {
        library = Project.in(folder.resolve("library")).source("acme/lib/Steps.java", """
                        package acme.lib;

                        import dev.kfp4j.annotations.*;
                        import dev.kfp4j.artifacts.*;
                        import java.util.List;

                        public final class Steps {
                            public enum Method { LINEAR, FOREST }

                            public record Result(Model model, @Name("mse") double meanSquaredError) {}

                            @Component(name = "fit", image = "acme/fit:1", cpu = "2", memoryRequest = "1Gi",
                                    memory = "2Gi", accelerator = "nvidia.com/gpu", acceleratorCount = 2, retries = 3,
                                    timeout = "1h", cache = false, env = @Env(name = "A", value = "b"))
                            public static Result trainModel(
                                    int trees, @Default("FOREST") Method method, @Default("[1, 2]") List<Integer> sizes) {
                                return new Result(Model.create(), 0);
                            }

                            private Steps() {}
                        }
                        """);
        application = Project.in(folder.resolve("application")).uses(library).source("acme/app/Flow.java", """
                        package acme.app;

                        import static acme.lib.Steps.trainModel;

                        import dev.kfp4j.annotations.*;
                        import java.util.List;

                        public class Flow {
                            @Pipeline
                            static double flow(int trees) {
                                var fitted = trainModel(trees, acme.lib.Steps.Method.LINEAR, List.of(3));
                                return fitted.meanSquaredError();
                            }
                        }
                        """);
    }

    private static void compileWell(Project project, String... options) {
        Outcome outcome = project.compile(options);
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
    }

    @Test
    void itsNamesTypesAndDefaults_comeFromItsDescriptor() {
        // Without -g and -parameters: the class file does not know what its parameters are called.
        compileWell(library, "-g:none");
        compileWell(application);
        assertThat(application.read("META-INF/kfp4j/pipelines/flow.yaml"))
                .contains("name: fit", "image: acme/fit:1", "acme.lib.Steps_TrainModelEntrypoint")
                .contains("trees:", "sizes:", "- FOREST", "defaultValue: FOREST", "outputParameterKey: mse")
                .contains("maxRetryCount: 3", "activeDeadlineSeconds: \"3600\"", "resourceCount: \"2\"")
                .contains("value: b");
    }

    @Test
    void withoutItsDescriptor_theCallAsksForTheProcessor() throws IOException {
        compileWell(library);
        Files.delete(library.classes().resolve(DESCRIPTOR + ".class"));
        Files.delete(library.classes().resolve(DESCRIPTOR + ".java"));
        var outcome = application.compile();
        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("[KFP4J-141] component \"fit\" has no descriptor \"acme.lib.Steps_TrainModelComponent\"")
                .contains("compile its module with kfp4j-processor");
        assertThat(outcome.diagnostics().get(0).getLineNumber()).isEqualTo(11);
    }

    @Test
    void withADescriptorOfALaterVersion_theCallNamesBothVersions() throws IOException {
        compileWell(library);
        rewriteDescriptor("name = \"fit\"", "version = 3, name = \"fit\"");
        assertThat(application.compile().errors())
                .singleElement()
                .asString()
                .startsWith(
                        "[KFP4J-142] the descriptor of component \"fit\" has version 3, but this kfp4j reads versions up to 2");
    }

    @Test
    void withADescriptorOfAnotherMethod_theCallAsksForANewBuild() throws IOException {
        compileWell(library);
        rewriteDescriptor(
                "@InputDescriptor(name = \"trees\", javaName = \"trees\", parameterType = \"NUMBER_INTEGER\"),", "");
        assertThat(application.compile().errors())
                .singleElement()
                .asString()
                .startsWith("[KFP4J-146] the descriptor \"acme.lib.Steps_TrainModelComponent\" of component \"fit\"");
    }

    private void rewriteDescriptor(String text, String replacement) throws IOException {
        String source = library.read(DESCRIPTOR + ".java");
        assertThat(source).contains(text);
        Files.delete(library.classes().resolve(DESCRIPTOR + ".java"));
        var rewritten = Project.in(folder.resolve("library"))
                .source("generated/" + DESCRIPTOR + ".java", source.replace(text, replacement));
        assertThat(rewritten.compile("-proc:none").success()).isTrue();
    }
}
