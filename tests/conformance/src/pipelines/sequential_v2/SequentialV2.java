// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class SequentialV2 {
    record Download(String downloaded) {}

    @ContainerComponent(
            image = "google/cloud-sdk",
            command = {"sh", "-c"},
            args = "gsutil cp ${url} ${downloaded.path}")
    static native Download download(String url);

    @ContainerComponent(
            image = "library/bash",
            command = {"sh", "-c"},
            args = "echo ${downloaded}")
    static native void echo(String downloaded);

    @Pipeline
    static void sequential(String url) {
        echo(download(url).downloaded());
    }
}
