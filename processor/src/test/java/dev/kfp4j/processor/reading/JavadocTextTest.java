// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    @Test
    void comment_givesItsFirstSentenceItsParametersAndItsResult() {
        var javadoc = JavadocText.of("""
                 Trains a model
                 on a table. It takes
                 long.

                 @param xTrain the features,
                   one row each. All of them.
                 @param <T> a type
                 @return the model
                 @throws Exception always
                """);
        assertThat(javadoc.summary()).isEqualTo("Trains a model on a table.");
        assertThat(javadoc.parameter("xTrain")).isEqualTo("the features, one row each. All of them.");
        assertThat(javadoc.parameter("other")).isEmpty();
        assertThat(javadoc.result()).isEqualTo("the model");
    }

    @Test
    void longSummary_isCutBetweenCharacters() {
        var javadoc = JavadocText.of("ab\uD83D\uDE00cd");
        assertThat(javadoc.summary(6)).isEqualTo("ab\uD83D\uDE00cd");
        assertThat(javadoc.summary(4)).isEqualTo("ab\uD83D\uDE00");
        assertThat(javadoc.summary(3)).isEqualTo("ab");
        assertThat(javadoc.summary(2)).isEqualTo("ab");
    }

    @Test
    void halfASurrogatePair_isReplaced() {
        var javadoc = JavadocText.of("a\uD83Db\n@param x \uDE00\uD83D\uDE00");
        assertThat(javadoc.summary()).isEqualTo("a\uFFFDb");
        assertThat(javadoc.parameter("x")).isEqualTo("\uFFFD\uD83D\uDE00");
    }

    @Test
    void noComment_givesNothing() {
        assertThat(JavadocText.of(null).summary()).isEmpty();
        assertThat(JavadocText.of("@param").parameters()).isEmpty();
        assertThat(JavadocText.of("@return").result()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Uses {@code a.b c. D} here. More.        | Uses a.b c. D here.
        See {@link Model}.                       | See Model.
        See {@link acme.Model#train(int, String)}. | See train.
        See {@linkplain Model the model}.        | See the model.
        See {@link Model#train(int, long) it}.   | See it.
        A <b>bold</b> word &amp; &lt;tag&gt;.    | A bold word & <tag>.
        One &#228; &#xE4; &unknown; &#9999999;.  | One ä ä &unknown; &#9999999;.
        First<p>Second.                          | First
        Nested {@code {a} b}.                    | Nested {a} b.
        Unclosed {@code a                        | Unclosed a
        Version 1.2 is it! Yes.                  | Version 1.2 is it!
        x < y and y > z.                         | x < y and y > z.
        """)
    void markup_isReducedToText(String comment, String text) {
        assertThat(JavadocText.of(comment).summary()).isEqualTo(text);
    }
}
