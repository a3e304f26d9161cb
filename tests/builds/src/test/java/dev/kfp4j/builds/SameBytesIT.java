// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sources produce the same bytes, wherever and however they are compiled. */
@Tag("long")
final class SameBytesIT {

    @TempDir
    private static Path folder;

    private static Project words;
    private static Map<String, String> expected;

    @BeforeAll
    static void compileOnce() throws IOException {
        words = Project.copy("words", folder);
        expected = compile(Jdk.current().javac(), words.sources("src"), "classes");
        assertThat(expected).containsKey("pipelines/index-text.yaml");
    }

    /** Turkish has no dotted I, German another decimal sign, Arabic other digits. */
    @ParameterizedTest
    @CsvSource({
        "1, tr, TR, Pacific/Apia, ISO-8859-9",
        "2, de, DE, America/St_Johns, US-ASCII",
        "3, ar, EG, Asia/Kathmandu, UTF-8",
    })
    void fileOrderLocaleTimeZoneAndEncoding_makeNoDifference(
            long seed, String language, String country, String zone, String encoding) throws IOException {
        List<Path> shuffled = new ArrayList<>(words.sources("src"));
        Collections.shuffle(shuffled, new Random(seed));
        Javac javac = Jdk.current()
                .javac()
                .with("-J-Duser.language=" + language, "-J-Duser.country=" + country)
                .with("-J-Duser.timezone=" + zone, "-J-Dfile.encoding=" + encoding, "-J-Dline.separator=\r\n");
        assertThat(compile(javac, shuffled, "classes-" + language)).isEqualTo(expected);
    }

    @Test
    void jdk_makesNoDifference() throws IOException {
        Optional<Jdk> other = Jdk.other();
        assumeTrue(other.isPresent(), "no second JDK on this machine");
        Javac javac = other.orElseThrow().javac().with("--release", "17");
        assertThat(compile(javac, words.sources("src"), "classes-of-other-jdk")).isEqualTo(expected);
    }

    private static Map<String, String> compile(Javac javac, List<Path> sources, String folderName) throws IOException {
        Path classes = words.path(folderName);
        javac.withKfp4j().compile(sources, classes).silent();
        return Project.leftBehind(classes);
    }
}
