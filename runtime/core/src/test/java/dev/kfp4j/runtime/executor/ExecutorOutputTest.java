// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExecutorOutputTest {

    @Test
    void onlyMembersThatKfpKnows_areWritten() {
        ArtifactEntry model = new ArtifactEntry("model", "s3://b/m", Path.of("/s3/b/m"), Map.of("auc", 0.5));

        assertThat(new ExecutorOutput(Map.of("Output", 42), Map.of("model", model)).toJson())
                .isEqualTo("{\"parameterValues\":{\"Output\":42},\"artifacts\":{\"model\":{\"artifacts\":["
                        + "{\"name\":\"model\",\"uri\":\"s3://b/m\",\"metadata\":{\"auc\":0.5}}]}}}");
    }

    @Test
    void whatIsEmpty_isLeftOut() {
        assertThat(new ExecutorOutput(Map.of(), Map.of()).toJson()).isEqualTo("{}");
        assertThat(new ExecutorOutput(Map.of(), Map.of()).isEmpty()).isTrue();
        assertThat(new ExecutorOutput(Map.of("a", ""), Map.of()).isEmpty()).isFalse();
    }

    @Test
    void portableMetadata_hasNoNulls_andNothingOfTheStore() {
        Map<String, Object> metadata = new TreeMap<>(
                Map.of("rows", 1, "display_name", "x", "store_session_info", "{}", "_kfp_workspace", true));
        metadata.put("nothing", null);

        assertThat(MlmdMetadata.portable(metadata)).isEqualTo(Map.of("rows", 1));
    }
}
