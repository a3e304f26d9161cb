// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumesTest {

    @TempDir
    private Path store;

    private Volumes volumes;

    @BeforeEach
    void make() {
        volumes = new Volumes(
                new RunInfo("p", "p-1", new UUID(0, 1), store.resolve("runs/p-1"), Instant.EPOCH, new TreeMap<>()));
    }

    @Test
    void volumeWithAGivenName_isTheStores_andStaysUntilItIsDeleted() throws Exception {
        Values made = volumes.create(inputs("{'pvc_name': 'data', 'size': '1Gi', 'access_modes': ['ReadWriteOnce']}"));

        assertThat(made.parameters()).containsExactly(Map.entry("name", JsonValue.of("data")));
        Files.writeString(volumes.folder("data").resolve("x"), "kept");
        assertThat(store.resolve("volumes/data/x")).hasContent("kept");
        volumes.create(inputs("{'pvc_name': 'data', 'size': '1Gi', 'access_modes': []}"));
        assertThat(store.resolve("volumes/data/x")).hasContent("kept");

        volumes.delete(inputs("{'pvc_name': 'data'}"));
        assertThat(store.resolve("volumes/data")).doesNotExist();
    }

    @Test
    void volumeWithASuffix_isTheRuns() throws Exception {
        Values made = volumes.create(inputs("{'pvc_name_suffix': '-data', 'size': '1Gi', 'access_modes': []}"));

        String name = ((JsonString) made.parameters().get("name")).value();
        assertThat(name).matches("[0-9a-f-]{36}-data");
        assertThat(volumes.folder(name))
                .isEqualTo(store.resolve("runs/p-1/volumes").resolve(name))
                .isDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'access_modes': []}                                                         | its input "size" has no value
            {'size': '1Gi'}                                                              | its input "access_modes" has no value
            {'size': '1Gi', 'access_modes': [], 'pvc_name': 'a', 'pvc_name_suffix': 'b'} | only one of pvc_name and
            {'size': '1Gi', 'access_modes': [], 'pvc_name': '../../etc'}                 | "../../etc" is not a valid volume name
            {'size': '1Gi', 'access_modes': [], 'pvc_name': '..'}                        | ".." is not a valid volume name
            """)
    void inputsThatAClusterDoesNotTake_areRefused(String text, String message) {
        assertThatThrownBy(() -> volumes.create(inputs(text)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void volumeThatIsNotThere_isNamedWithWhatToDo() {
        assertThatThrownBy(() -> volumes.folder("gone"))
                .isInstanceOf(ValueException.class)
                .hasMessage("the volume \"gone\" does not exist; create it in the pipeline, or create the folder "
                        + store.resolve("volumes/gone"));
    }

    private static Values inputs(String json) {
        return Values.of(((JsonObject) Json.read(json.replace('\'', '"'))).members(), Map.of());
    }
}
