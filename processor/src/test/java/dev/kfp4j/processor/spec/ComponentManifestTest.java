// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.TaskOptions.EnvVariable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentManifestTest {

    private static final ManifestBuilder BUILDER = new ManifestBuilder("kfp4j-test", "image:1");

    @Test
    void component_isAPipelineOfOneTask_thatHandsEverythingThrough() {
        assertThat(ManifestYaml.write(manifest(Models.textComponent("greet", "who"))))
                .endsWith("""
                        root:
                          dag:
                            outputs:
                              parameters:
                                Output:
                                  valueFromParameter:
                                    outputParameterKey: Output
                                    producerSubtask: greet
                            tasks:
                              greet:
                                cachingOptions:
                                  enableCache: true
                                componentRef:
                                  name: comp-greet
                                inputs:
                                  parameters:
                                    who:
                                      componentInputParameter: who
                                taskInfo:
                                  name: greet
                          inputDefinitions:
                            parameters:
                              who:
                                parameterType: STRING
                          outputDefinitions:
                            parameters:
                              Output:
                                parameterType: STRING
                        schemaVersion: 2.1.0
                        sdkVersion: kfp4j-test
                        """);
    }

    @Test
    void artifactsOfForeignNamespaces_arePlainArtifacts_becausePythonRefusesTheOthers() {
        var own = new ArtifactIo("acme.Embedding", "2.0.0", false);
        var vertex = new ArtifactIo("google.VertexModel", "0.0.1", false);
        var manifest = manifest(
                Models.component("embed", List.of(Models.input("model", vertex)), List.of(Models.single(own))));

        assertThat(ManifestYaml.write(manifest))
                .contains("schemaTitle: google.VertexModel")
                .contains("schemaTitle: system.Artifact")
                .doesNotContain("acme");
    }

    @Test
    void environment_isLeftOut_becausePythonCannotLoadIt() {
        var defaults = TaskOptions.none().toBuilder()
                .set(ContainerSetting.CPU_LIMIT, "2")
                .env(new EnvVariable("MODE", "fast"))
                .build();

        assertThat(manifest(Models.textComponent("greet", "who"), defaults)
                        .pipeline()
                        .executors()
                        .values())
                .singleElement()
                .satisfies(executor -> {
                    assertThat(executor).isInstanceOf(Container.class);
                    assertThat(((Container) executor).env()).isEmpty();
                    assertThat(((Container) executor).resources()).isPresent();
                });
    }

    private static Manifest manifest(ComponentSignature component) {
        return manifest(component, TaskOptions.none());
    }

    private static Manifest manifest(ComponentSignature component, TaskOptions defaults) {
        return ComponentManifest.of(component, defaults, Models.PLACE, BUILDER);
    }
}
