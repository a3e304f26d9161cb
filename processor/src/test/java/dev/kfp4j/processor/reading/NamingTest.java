// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "trainModel, train-model, train_model",
        "xTrain, x-train, x_train",
        "loadCSVFile, load-csv-file, load_csv_file",
        "parseURL, parse-url, parse_url",
        "l2Reg, l2-reg, l2_reg",
        "utf8, utf8, utf8",
        "x1y2, x1y2, x1y2",
        "MAX_SIZE, max-size, max_size",
        "snake_case, snake-case, snake_case",
        "a, a, a",
        "A, a, a",
        "aB, a-b, a_b",
        "ABTest, ab-test, ab_test"
    })
    void names_areSplitWhereWordsBegin(String javaName, String kebab, String snake) {
        assertThat(Naming.kebab(javaName)).isEqualTo(kebab);
        assertThat(Naming.snake(javaName)).isEqualTo(snake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "train-model", "0", "a-1-b"})
    void componentName_ofKfpsForm_isTaken(String name) {
        assertThat(Naming.isComponentName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a b", "ä"})
    void componentName_thatKfpWouldChange_isRefused(String name) {
        assertThat(Naming.isComponentName(name)).isFalse();
    }

    @Test
    void componentName_hasAtMost128Characters() {
        assertThat(Naming.isComponentName("a".repeat(128))).isTrue();
        assertThat(Naming.isComponentName("a".repeat(129))).isFalse();
    }

    @Test
    void pascal_joinsTheWords() {
        assertThat(Naming.pascal("train-by-name-2")).isEqualTo("TrainByName2");
    }
}
