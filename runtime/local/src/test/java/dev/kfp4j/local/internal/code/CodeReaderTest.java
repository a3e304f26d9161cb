// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.testing.JavaProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeReaderTest {

    private static final String OTHER = "package lib; public class Other { public static int n() { return %d; } }";

    @TempDir
    Path folder;

    private JavaProject project;

    @BeforeEach
    void makeProject() {
        project = new JavaProject(folder.resolve("classes")).source("lib.Other", OTHER.formatted(1));
    }

    /** A main class with this body, and then the same with one other thing changed. */
    private void assertChanges(String body, Runnable change) {
        project.source("lib.Other", OTHER.formatted(1));
        Digest before = main(body);
        change.run();
        project.build();
        assertThat(digest()).isNotEqualTo(before);
    }

    private void assertStays(String body, Runnable change) {
        Digest before = main(body);
        change.run();
        project.build();
        assertThat(digest()).isEqualTo(before);
    }

    private Digest main(String body) {
        project.source(
                "app.Main",
                "package app; public class Main { public static void main(String[] a) throws Exception {" + body
                        + "} }");
        project.build();
        return digest();
    }

    private Digest digest(Path... classPath) {
        Path[] paths = classPath.length == 0 ? new Path[] {project.classes()} : classPath;
        try {
            return CodeReader.read(
                            Arrays.stream(paths).map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                            "app.Main",
                            17)
                    .digest();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void changeOther() {
        project.source("lib.Other", OTHER.formatted(2));
    }

    private Runnable resource(String name) {
        project.resource(name, "1");
        return () -> project.resource(name, "2");
    }

    @Test
    void classThatIsCalled_counts() {
        assertChanges("lib.Other.n();", this::changeOther);
    }

    @Test
    void classThatIsNotMentioned_doesNot() {
        assertStays("", this::changeOther);
    }

    @Test
    void classThatIsOnlyMentionedByOneThatIsCalled_counts() {
        project.source("lib.Between", "package lib; public class Between { public static Other[] none; }");
        assertChanges("System.out.println(lib.Between.none);", this::changeOther);
    }

    @Test
    void methodReferenceAndLambda_count() {
        assertChanges("java.util.function.IntSupplier s = lib.Other::n; s.getAsInt();", this::changeOther);
        assertChanges("java.util.function.IntSupplier s = () -> lib.Other.n() + 1; s.getAsInt();", this::changeOther);
    }

    @Test
    void classOfAGenericArgument_counts() {
        project.source(
                "lib.Box",
                "package lib; public class Box<LABEL extends Comparable<LABEL>> { public static java.util.Map<String,"
                        + " java.util.List<Other>> all; }");
        assertChanges("new lib.Box<String>();", this::changeOther);
    }

    @Test
    void inlinedConstant_countsByItsValue() {
        project.source("lib.Numbers", "package lib; public class Numbers { public static final int N = 1; }");
        assertChanges(
                "System.out.println(lib.Numbers.N);",
                () -> project.source(
                        "lib.Numbers", "package lib; public class Numbers { public static final int N = 2; }"));
    }

    @Test
    void annotationWithAClassOrAText_counts() {
        project.source(
                "lib.With",
                "package lib; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface With {"
                        + " Class<?> value(); String file(); }");
        project.source(
                "lib.Marked", "package lib; @With(value = Other.class, file = \"rules/a.txt\") public class Marked {}");
        assertChanges("new lib.Marked();", this::changeOther);
        assertChanges("new lib.Marked();", resource("rules/a.txt"));
    }

    @Test
    void classThatIsNamedInAText_counts() {
        assertChanges("Class.forName(\"lib.Other\");", this::changeOther);
    }

    @Test
    void classesWhoseNamesBeginAsAText_count() {
        assertChanges("Class.forName(\"lib.\" + System.getenv(\"X\"));", this::changeOther);
    }

    @Test
    void classWhoseNameIsComputed_countsWithAllBesideIt() {
        assertChanges("Class.forName(System.getenv(\"X\"));", this::changeOther);
    }

    @Test
    void resourceThatIsNamed_counts() {
        assertChanges("Main.class.getResourceAsStream(\"/data/table.csv\");", resource("data/table.csv"));
        assertChanges("Main.class.getResourceAsStream(\"near.csv\");", resource("app/near.csv"));
        assertChanges("Main.class.getClassLoader().getResource(\"words\");", resource("words"));
    }

    @Test
    void resourceThatIsNotNamed_doesNot() {
        project.resource("data/table.csv", "1");
        assertStays("Main.class.getResourceAsStream(\"/data/table.csv\");", resource("data/other.csv"));
    }

    @Test
    void resourcesWhoseNamesBeginAndEndAsAText_count() {
        project.resource("app/near.csv", "1");
        assertChanges(
                "Main.class.getResourceAsStream(\"/data/\" + a[0] + \".csv\"); Main.class.getResource(\"near.csv\");",
                resource("data/table.csv"));
    }

    @Test
    void resourceWhoseNameIsComputed_countsWithAllBesideIt() {
        assertChanges("Main.class.getResourceAsStream(a[0]);", resource("data/table.csv"));
    }

    @Test
    void resourceThatIsNewlyThere_counts() {
        assertChanges("Main.class.getResource(\"/data/table.csv\");", () -> project.resource("data/table.csv", "1"));
    }

    @Test
    void bundle_countsWithItsLanguages() {
        project.resource("app/texts.properties", "a=1");
        assertChanges("java.util.ResourceBundle.getBundle(\"app.texts\");", resource("app/texts_de.properties"));
    }

    @Test
    void serviceProvider_countsWithWhatItUses() {
        project.source("lib.Service", "package lib; public interface Service {}");
        project.source(
                "lib.Provider",
                "package lib; public class Provider implements Service { public String toString() { return \"\" +"
                        + " Other.n(); } }");
        project.resource("META-INF/services/lib.Service", "# ours\nlib.Provider # the only one\n");
        assertChanges(
                "java.util.ServiceLoader.load(lib.Service.class).forEach(System.out::println);", this::changeOther);
    }

    @Test
    void providerForJava_countsUnasked() {
        project.source(
                "lib.Provider",
                "package lib; public class Provider extends java.nio.charset.spi.CharsetProvider { static int n ="
                        + " Other.n(); public java.util.Iterator<java.nio.charset.Charset> charsets() { return"
                        + " java.util.Collections.emptyIterator(); } public java.nio.charset.Charset"
                        + " charsetForName(String n) { return null; } }");
        project.resource("META-INF/services/java.nio.charset.spi.CharsetProvider", "lib.Provider\n");
        assertChanges("", this::changeOther);
    }

    @Test
    void commentsLinesAndNamesOfLocalVariables_doNotCount() {
        Digest before = main("int first = lib.Other.n(); System.out.println(first);");
        project.source(
                "lib.Other",
                "/** Says\n something. */ package lib;\n\npublic class Other {\n public static int n() {\n\n"
                        + " return 1; } }");

        assertThat(main("\n\n// now\nint second = lib.Other.n(); System.out.println(second);"))
                .isEqualTo(before);
    }

    @Test
    void namesOfParameters_countWhereTheyAreCompiledIn() {
        project.option("-parameters");
        project.source("lib.Named", "package lib; public class Named { public static void f(int first) {} }");
        assertChanges(
                "lib.Named.f(1);",
                () -> project.source(
                        "lib.Named", "package lib; public class Named { public static void f(int second) {} }"));
    }

    @Test
    void orderOfTheClassPath_countsWhereTwoHaveTheSameClass() throws Exception {
        main("lib.Other.n();");
        var rival = new JavaProject(folder.resolve("rival")).source("lib.Other", OTHER.formatted(2));
        rival.build();

        assertThat(digest(project.classes(), rival.classes())).isNotEqualTo(digest(rival.classes(), project.classes()));
    }

    @Test
    void jarThatAManifestRefersTo_counts() throws Exception {
        Path library = library(1);
        project.source("app.Main", "package app; public class Main { int n = lib.Other.n(); }");
        project.resource("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: library.jar gone.jar\n");
        Path jar = project.build(library).jar(folder.resolve("app.jar"));
        Digest before = digest(jar);

        assertThat(library(2)).isEqualTo(library);
        assertThat(digest(jar)).isNotEqualTo(before);
    }

    @Test
    void versionForThisJava_countsInAJarWithSeveral() throws Exception {
        main("lib.Other.n();");
        Digest before = digest(versioned("17", 1));

        assertThat(digest(versioned("17", 2))).isNotEqualTo(before);
        assertThat(digest(versioned("21", 1))).isEqualTo(digest(versioned("21", 2)));
    }

    @Test
    void sameClasses_countTheSameInAFolderAndInAJarOfComponents() throws Exception {
        project.resource("META-INF/kfp4j/components/main.yaml", "x: 1");
        Digest before = main("lib.Other.n();");

        assertThat(digest(project.jar(folder.resolve("app.jar")))).isEqualTo(before);
    }

    @Test
    void brokenEntries_arePassedOver() throws Exception {
        Digest before = main("lib.Other.n();");
        Path noJar = Files.writeString(folder.resolve("broken.jar"), "not a jar");

        assertThat(digest(noJar, folder.resolve("gone.jar"), project.classes())).isEqualTo(before);
    }

    @Test
    void brokenClass_countsByItsBytes() throws Exception {
        Digest before = main("lib.Other.n();");
        Files.write(project.classes().resolve("lib/Other.class"), new byte[] {1, 2, 3});

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void changedFile_isSeenWithoutReadingAll() throws Exception {
        main("lib.Other.n();");
        ProgramCode code = CodeReader.read(project.classes().toString(), "app.Main", 17);

        assertThat(code.isUnchanged()).isTrue();
        Files.write(project.classes().resolve("lib/Other.class"), new byte[] {1, 2, 3});
        assertThat(code.isUnchanged()).isFalse();
    }

    private Path library(int n) throws IOException {
        var library = new JavaProject(folder.resolve("library"))
                .source("lib.Other", OTHER.formatted(n))
                .build();
        project = new JavaProject(project.classes());
        return library.jar(folder.resolve("library.jar"));
    }

    private Path versioned(String version, int n) throws IOException {
        var newer = new JavaProject(folder.resolve("newer"))
                .source("lib.Other", OTHER.formatted(n))
                .build();
        byte[] bytes = Files.readAllBytes(newer.classes().resolve("lib/Other.class"));
        project.resource("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n")
                .build();
        Path place = project.classes().resolve("META-INF/versions/" + version + "/lib/Other.class");
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
        return project.jar(folder.resolve("versioned.jar"));
    }
}
