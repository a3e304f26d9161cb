// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is seen of what a step with secrets prints. */
class MaskingTest {

    @Test
    void secret_isMaskedWhereverItStands() {
        assertThat(masked(List.of("hunter2"), "hunter2 is hunter2", 100)).isEqualTo("*** is ***");
        assertThat(masked(List.of("zürich"), "in zürich!", 1)).isEqualTo("in ***!");
    }

    @Test
    void longerSecret_winsOverOneThatItHolds() {
        assertThat(masked(List.of("abc", "abcdef"), "abcdef abc abcde", 1)).isEqualTo("*** *** ***de");
    }

    @Test
    void beginningOfASecret_isShownAtTheEnd() {
        assertThat(masked(List.of("hunter2"), "hunter", 2)).isEqualTo("hunter");
    }

    @Test
    void emptySecret_masksNothing() {
        assertThat(new Masking(List.of("")).isNeeded()).isFalse();
    }

    @Test
    void anyPieces_giveWhatOnePieceGives() {
        Seed.forEach(200, random -> {
            List<String> secrets = List.of(word(random), word(random), word(random));
            String text = word(random) + word(random) + secrets.get(1) + word(random) + secrets.get(2);
            assertThat(masked(secrets, text, 1 + random.nextInt(4))).isEqualTo(masked(secrets, text, 1000));
            assertThat(masked(secrets, text, 1).replace("***", "|")).doesNotContain(secrets);
        });
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(2)));
        }
        return word.toString();
    }

    private static String masked(List<String> secrets, String text, int pieces) {
        var masking = new Masking(secrets);
        var out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i += pieces) {
            out.writeBytes(masking.next(bytes, i, Math.min(pieces, bytes.length - i)));
        }
        out.writeBytes(masking.rest());
        return out.toString(UTF_8);
    }
}
