// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.manifest.kubernetes.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsFileTest {

    @TempDir
    private Path folder;

    @Test
    void values_comeFromTheFileAVariableOrAnotherFile() throws Exception {
        Files.writeString(folder.resolve("key.pem"), "from a file\n");
        Secrets secrets = read("""
                secrets:
                  db: {user: reader, password: {env: PASSWORD}, key: {file: key.pem}}
                configMaps:
                  db: {level: debug}
                """);

        assertThat(secrets.keys(Store.SECRET, "db")).containsExactly("key", "password", "user");
        assertThat(secrets.value(Store.SECRET, "db", "user")).contains("reader");
        assertThat(secrets.value(Store.SECRET, "db", "password")).contains("from a variable");
        assertThat(secrets.value(Store.SECRET, "db", "key")).contains("from a file\n");
        assertThat(secrets.value(Store.CONFIG_MAP, "db", "level")).contains("debug");
        assertThat(secrets.value(Store.CONFIG_MAP, "db", "user")).isEmpty();
        assertThat(secrets.problems(Store.SECRET, "db", List.of())).isEmpty();
    }

    @Test
    void whatIsMissing_isNamedWithThePlaceItBelongsTo() throws Exception {
        Secrets secrets = read("secrets: {db: {a: {env: GONE}, b: {file: gone.txt}}}");

        assertThat(secrets.problems(Store.SECRET, "other", List.of("k")))
                .containsExactly("the secret \"other\" is not mapped; add it under secrets in " + file());
        assertThat(secrets.problems(Store.CONFIG_MAP, "db", List.of("k")))
                .containsExactly("the config map \"db\" is not mapped; add it under configMaps in " + file());
        assertThat(secrets.problems(Store.SECRET, "db", List.of("k")))
                .containsExactly("the secret \"db\" has no key \"k\" in " + file());
        assertThat(secrets.problems(Store.SECRET, "db", List.of("a")))
                .containsExactly("\"a\" of the secret \"db\" is the environment variable GONE, which is not set");
        assertThat(secrets.problems(Store.SECRET, "db", List.of("b")))
                .containsExactly("\"b\" of the secret \"db\" is the file " + folder.resolve("gone.txt")
                        + ", which cannot be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            secret: {}                              | unknown key "secret"; the keys are secrets and configMaps
            secrets: {db: hunter2}                  | secrets.db must be a mapping
            secrets: {db: {password: 12345}}        | secrets.db.password must be a text, in quotes if it looks like a number
            secrets: {db: {password: {hunter2: 1}}} | secrets.db.password must be a text
            secrets: [hunter2]                      | secrets must be a mapping
            secrets: {db: {password: "hunter2}}     | it is not YAML
            """)
    void fileOfAnotherForm_isRefused_withoutAnyValueInTheMessage(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2")
                .hasMessageNotContaining("12345");
    }

    @Test
    void noMessage_canHoldAValue() {
        assertThat(new SecretValue.InTheFile("hunter2").toString()).doesNotContain("hunter2");
    }

    private Secrets read(String yaml) throws IOException, ValueException {
        Files.writeString(file(), yaml);
        return SecretsFile.read(file(), Map.of("PASSWORD", "from a variable"));
    }

    private Path file() {
        return folder.resolve("secrets.yaml");
    }
}
