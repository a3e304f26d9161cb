// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Labels that are no constants; a preview in Java 17. */
class PatternSwitchTest {
    private static final boolean PREVIEW = Runtime.version().feature() < 21;

    private static List<String> errors(String statements) {
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(new KfpProcessor())
                .withClasspath(UserClassPath.files())
                .withOptions(
                        PREVIEW
                                ? List.of(
                                        "--enable-preview",
                                        "--release",
                                        String.valueOf(Runtime.version().feature()))
                                : List.of())
                .compile(JavaFileObjects.forSourceString("p.Flow", """
                        package p;
                        import dev.kfp4j.annotations.*;
                        final class Flow {
                            @Component static String a(String in) { return in; }
                            @Component static void note(String in) {}
                            @Pipeline static void flow(String s) {
                        """ + statements + "\n}\n}\n"));
        return compilation.errors().stream()
                .map(error -> error.getLineNumber() + ":" + error.getColumnNumber() + " "
                        + error.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void aPattern_isRefusedAtItsCase() {
        assertThat(errors("Object o = a(s);\nswitch (o) { case String t -> note(\"x\"); default -> note(\"y\"); }"))
                .containsExactly("8:14 [KFP4J-355] a pattern is not supported in a pipeline body: "
                        + "a run's values have no Java types");
    }

    @Test
    void caseNull_isRefused() {
        assertThat(errors("switch (s) { case null -> note(\"x\"); default -> note(\"y\"); }"))
                .containsExactly("7:14 [KFP4J-355] \"case null\" is not supported in a pipeline body: "
                        + "a run's values have no Java types");
    }
}
