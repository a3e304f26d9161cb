// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Maven project with what the README says, through its life: packaged and run, then broken, then mended under another
 * name. It is one project, and the tests are in order, because each start of Maven takes seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class MavenIT {

    private static final String SOURCE = "src/main/java/com/acme/greetings/Greetings.java";
    private static final String RIGHT = "return greet(name);";
    private static final String WRONG = "return greet(name.trim());";

    @TempDir
    private static Path folder;

    private static Project project;
    private static Path classes;

    @BeforeAll
    static void packageTheProject() throws IOException {
        project = Project.copy("maven", folder);
        classes = project.path("target/classes");
        project.edit("pom.xml", "<!-- The snippet of the README goes here. -->", Readme.pom());
        Maven.run(project, "package").silent();
    }

    @Test
    @Order(1)
    void build_leavesWhatTheReadmeSays() throws IOException {
        assertThat(Project.leftBehind(classes))
                .containsOnlyKeys(
                        "components/greet.yaml",
                        "entrypoints/greet",
                        "pipelines/greeting.mmd",
                        "pipelines/greeting.yaml");
        Path generated = classes.resolve("com/acme/greetings");
        assertThat(generated.resolve("Greetings_GreetEntrypoint.class")).isRegularFile();
        assertThat(generated.resolve("Greetings_GreetingPipeline.class")).isRegularFile();
    }

    @Test
    @Order(1)
    void imageOption_reachesTheManifest() throws IOException {
        assertThat(Project.leftBehind(classes).get("pipelines/greeting.yaml"))
                .contains("image: registry.example.com/team/steps:1.4");
    }

    @Test
    @Order(1)
    void jar_isRunByTheCommandLine() {
        Outcome run = Jdk.current()
                .java()
                .with("-jar", Published.commandLine(), "run", project.path("target/greetings-1.jar"))
                .with("--param", "name=Maven")
                .runIn(folder)
                .withStatus(0);
        assertThat(run.out()).contains("Hello Maven");
    }

    @Test
    @Order(2)
    void mistake_failsTheBuildAtItsPlace_andLeavesNoManifest() throws IOException {
        project.edit(SOURCE, RIGHT, WRONG);
        Outcome build = Maven.run(project, "compile").withStatus(1);
        assertThat(build.out() + build.err()).contains("Greetings.java:[", "] [KFP4J-");
        assertThat(Project.leftBehind(classes)).doesNotContainKey("pipelines/greeting.yaml");
    }

    @Test
    @Order(3)
    void newName_leavesNothingUnderTheOldOne_besideLombokAndWithAllWarningsAsErrors() throws IOException {
        project.edit("pom.xml", "<annotationProcessorPaths>", """
                <annotationProcessorPaths>
                  <path>
                    <groupId>org.projectlombok</groupId>
                    <artifactId>lombok</artifactId>
                    <version>%s</version>
                  </path>
                """.formatted(Published.lombokVersion()));
        project.edit("pom.xml", "<dependencies>", """
                <dependencies>
                  <dependency>
                    <groupId>org.projectlombok</groupId>
                    <artifactId>lombok</artifactId>
                    <version>%s</version>
                    <scope>provided</scope>
                  </dependency>
                """.formatted(Published.lombokVersion()));
        project.edit("pom.xml", "</compilerArgs>", "<arg>-Xlint:all</arg><arg>-Werror</arg></compilerArgs>");
        project.edit(SOURCE, WRONG, RIGHT);
        project.edit(SOURCE, "private Greetings() {}", "");
        project.edit(SOURCE, "public final class", "@lombok.NoArgsConstructor\npublic final class");
        project.edit(SOURCE, "name = \"greeting\"", "name = \"welcome\"");
        Maven.run(project, "compile").silent();
        assertThat(Project.leftBehind(classes))
                .containsOnlyKeys(
                        "components/greet.yaml",
                        "entrypoints/greet",
                        "pipelines/welcome.mmd",
                        "pipelines/welcome.yaml");
    }
}
