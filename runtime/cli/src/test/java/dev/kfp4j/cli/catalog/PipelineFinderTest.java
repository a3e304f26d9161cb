// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.cli.testing.Sample;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFinderTest {

    @TempDir
    Path folder;

    @Test
    void nameOnTheClassPath_isFoundInFoldersAndJars() throws Exception {
        Path classes = Sample.folder(folder.resolve("classes"), "one");
        Path jar = Sample.jar(folder.resolve("lib.jar"), "", List.of("two"));
        String classPath = classes + File.pathSeparator + jar;
        assertThat(find(classPath, "one")).isEqualTo("one");
        assertThat(find(classPath, "two")).isEqualTo("two");
        assertThat(find(folder + File.separator + "*", "two")).isEqualTo("two");
    }

    @Test
    void jarsThatAJarNames_areLookedThroughToo() throws Exception {
        Sample.jar(folder.resolve("lib.jar"), "app.jar missing.jar", List.of("two"));
        Path app = Sample.jar(folder.resolve("app.jar"), "lib.jar", List.of("one"));
        assertThat(find(app.toString(), "two")).isEqualTo("two");
    }

    @Test
    void unknownName_isRefusedWithTheOneProbablyMeant() throws Exception {
        Path classes = Sample.folder(folder.resolve("classes"), "housing");
        assertThatThrownBy(() -> find(classes.toString(), "huosing"))
                .hasMessage("there is no pipeline \"huosing\" on the class path; did you mean \"housing\"?");
    }

    @Test
    void jarWithOnePipeline_needsNoName() throws Exception {
        Path jar = Sample.jar(folder.resolve("app.jar"), "", List.of("one"));
        var found = new PipelineFinder(Optional.empty(), "own").find(jar.toString(), Optional.empty());
        assertThat(found.manifest().pipeline().info().name()).isEqualTo("one");
        assertThat(found.classPath()).isEqualTo(jar + File.pathSeparator + "own");
    }

    @Test
    void jarWithSeveralPipelines_needsAName() throws Exception {
        Path jar = Sample.jar(folder.resolve("app.jar"), "", List.of("one", "two"));
        var finder = new PipelineFinder(Optional.of("given"), "own");
        assertThatThrownBy(() -> finder.find(jar.toString(), Optional.empty()))
                .hasMessage("there are several pipelines in " + jar + ": one, two; name one as " + jar + "#one");
        assertThat(finder.find(jar + "#two", Optional.empty()).classPath()).isEqualTo("given");
        assertThat(finder.find(jar.toString(), Optional.of("two"))
                        .manifest()
                        .pipeline()
                        .info()
                        .name())
                .isEqualTo("two");
        assertThatThrownBy(() -> finder.find(jar + "#tow", Optional.empty()))
                .hasMessage("there is no pipeline \"tow\" in " + jar + "; did you mean \"two\"?");
    }

    @Test
    void fileThatIsNotThere_isRefused() {
        for (String name : List.of("x.yaml", "x.jar", "x.jar#one")) {
            assertThatThrownBy(() -> find("", name)).hasMessageStartingWith("there is no file x.");
        }
    }

    @Test
    void fileThatIsNoJar_isRefused() throws Exception {
        Path jar = Files.writeString(folder.resolve("bad.jar"), "no zip");
        assertThatThrownBy(() -> find("", jar.toString()))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith(jar + " is not a jar");
        assertThatThrownBy(() -> find(jar.toString(), "one")).hasMessageStartingWith(jar + " is not a jar");
    }

    private static String find(String classPath, String text) throws CatalogException {
        return new PipelineFinder(Optional.empty(), classPath)
                .find(text, Optional.empty())
                .manifest()
                .pipeline()
                .info()
                .name();
    }
}
