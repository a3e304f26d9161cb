// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps",
                "steps:1.2",
                "acme/steps",
                "ghcr.io/acme/steps:1.2",
                "localhost/steps",
                "localhost:5000/steps",
                "Registry.example.com:443/a/b__c/d-e.f:Tag_1",
                "steps@sha256:0123456789abcdef0123456789abcdef",
                "kfp4j.local/components:latest"
            })
    void reference_isTaken(String text) {
        assertThat(ImageReference.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Steps",
                "UPPER/case",
                "a//b",
                "a:",
                ":tag",
                "a b",
                "a:b c",
                "a@sha256:12",
                "/a",
                "a/",
                "-a"
            })
    void otherText_isRefused(String text) {
        assertThat(ImageReference.isValid(text)).isFalse();
    }

    @Test
    void longText_isRefusedAtOnce() {
        assertThat(ImageReference.isValid("a".repeat(100_000))).isFalse();
    }
}
