// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastErrorTest {

    @Test
    void stackTrace_givesTheSimpleNameAndTheMessage() {
        assertThat(of("""
                loading
                org.acme.CsvException: table t.csv has no column "medv"
                \tat org.acme.Table.column(Table.java:3)
                \tat org.acme.Components.load(Components.java:7)
                """)).isEqualTo("CsvException: table t.csv has no column \"medv\"");
    }

    @Test
    void chainOfCauses_givesTheOutermost() {
        assertThat(of("""
                org.acme.TableException: cannot read t.csv
                \tat org.acme.Table.read(Table.java:3)
                Caused by: java.io.IOException: Input/output error
                \tat org.acme.Table.open(Table.java:9)
                \t... 1 more
                """)).isEqualTo("TableException: cannot read t.csv");
    }

    @Test
    void severalTraces_giveTheLast() {
        assertThat(of("""
                java.lang.IllegalStateException: was caught
                \tat org.acme.Main.main(Main.java:1)
                and it went on
                Exception in thread "main" java.lang.OutOfMemoryError: Java heap space
                \tat org.acme.Main.main(Main.java:2)

                """)).isEqualTo("OutOfMemoryError: Java heap space");
    }

    @Test
    void messageOfSeveralLines_isCutToItsFirst() {
        assertThat(of("""
                org.acme.Outer$Odd: first
                second: line
                \tat org.acme.Main.main(Main.java:2)
                """)).isEqualTo("Outer.Odd: first");
    }

    @Test
    void exceptionWithoutAMessage_isItsName() {
        assertThat(of("java.lang.StackOverflowError\n\tat a.B.c(B.java:1)\n\tat a.B.c(B.java:1)\n"))
                .isEqualTo("StackOverflowError");
    }

    @Test
    void endlessMessage_isShortened() {
        assertThat(of("a.B: " + "😀".repeat(1000) + "\n\tat a.B.c(B.java:1)\n"))
                .endsWith("😀...")
                .satisfies(text ->
                        assertThat(text.codePointCount(0, text.length())).isEqualTo(300));
    }

    @Test
    void logThatEndsWithSomethingElse_hasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of("all is well")).isEmpty();
        assertThat(of("a.B: x\n\tat a.B.c(B.java:1)\nbut it went on")).isEmpty();
        assertThat(of("\tat a.B.c(B.java:1)\n")).isEmpty();
    }

    private static String of(String log) {
        return LastError.of(log.lines().toList()).orElse("");
    }
}
