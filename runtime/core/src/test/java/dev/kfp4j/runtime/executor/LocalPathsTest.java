// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathsTest {

    @ParameterizedTest
    @CsvSource({
        "gs://bucket/a/b,                  /gcs/bucket/a/b",
        "s3://bucket/a b,                  /s3/bucket/a b",
        "minio://mlpipeline/v2/x,          /minio/mlpipeline/v2/x",
        "oci://quay.io/org/model:1,        /oci/quay.io_org_model:1/models",
        "file:///tmp/a%20b,                /tmp/a b",
        "file:///tmp/a b,                  /tmp/a b",
        "file:///tmp/50%,                  /tmp/50%",
        "/plain/path,                      /plain/path",
        "relative/path,                    relative/path",
    })
    void uris_areMappedAsTheLauncherMapsThem(String uri, String path) {
        assertThat(LocalPaths.of(uri, false)).isEqualTo(Path.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/m", "http://x/y", "hf://org/model", ""})
    void otherSchemes_haveNoPath(String uri) {
        assertThat(LocalPaths.of(uri, false)).isNull();
        assertThat(LocalPaths.of(uri, true)).isNull();
    }

    @Test
    void theWorkspace_keepsTheRelativePath() {
        assertThat(LocalPaths.of("s3://b/k", true)).isEqualTo(Path.of("/kfp-workspace/.artifacts/s3/b/k"));
    }
}
