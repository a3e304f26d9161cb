// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What is written is read back equal. Some of what is written is also left under {@code target/interop}, for the
 * Python scripts in {@code tests/interop} to read.
 */
class RoundTripTest {
    private static final int CASES = Integer.getInteger("kfp4j.manifest.cases", 40);
    private static final Path INTEROP = Path.of("target/interop");

    @Test
    void randomManifests_areReadBackEqual() {
        long start = Seed.value();
        for (long seed = start; seed < start + CASES; seed++) {
            var manifest = RandomManifests.generate(new Random(seed));
            var text = ManifestYaml.write(manifest);
            assertThat(ManifestYaml.read(text, "random")).as(Seed.repeat(seed)).isEqualTo(manifest);
            assertThat(ManifestYaml.write(ManifestYaml.read(text, "random")))
                    .as(Seed.repeat(seed))
                    .isEqualTo(text);
        }
    }

    @Test
    void randomManifests_areLeftForPython() throws IOException {
        long start = Seed.value();
        Files.createDirectories(INTEROP);
        for (long seed = start; seed < start + 40; seed++) {
            var text = ManifestYaml.write(RandomManifests.generate(new Random(seed)));
            var file = Files.writeString(INTEROP.resolve("random-" + seed + ".yaml"), text);
            assertThat(file).exists();
        }
    }

    @Test
    void awkwardTexts_areReadBackEqual_asValuesAndAsKeys() throws IOException {
        var texts = RandomValues.AWKWARD_TEXTS;
        var members = new LinkedHashMap<String, JsonValue>();
        texts.forEach(text -> members.put(text, JsonValue.of(text)));
        members.put("all", new JsonArray(texts.stream().map(JsonValue::of).toList()));
        var value = new JsonObject(members);
        leaveForPython("awkward", value, ParameterType.STRUCT);
        assertThat(roundTrip(value, ParameterType.STRUCT)).isEqualTo(value);
    }

    @Test
    void randomValues_areReadBackEqual() throws IOException {
        long seed = Seed.value();
        var values = new RandomValues(new Random(seed));
        for (int i = 0; i < 300; i++) {
            var value = values.object(6);
            assertThat(roundTrip(value, ParameterType.STRUCT))
                    .as(Seed.repeat(seed))
                    .isEqualTo(value);
            assertThat(Json.read(Json.write(value))).as(Seed.repeat(seed)).isEqualTo(value);
            assertThat(Json.read(Json.writePretty(value))).as(Seed.repeat(seed)).isEqualTo(value);
            if (i < 40) {
                leaveForPython("value-" + i, value, ParameterType.STRUCT);
            }
        }
    }

    @Test
    void bytes_areTheSameInAnyLocaleAndTimeZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var manifest = RandomManifests.generate(new Random(Seed.value()));
        var expected = ManifestYaml.write(manifest);
        var training = ManifestYaml.write(SampleManifests.training());
        try {
            for (var tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(ManifestYaml.write(manifest)).as(tag).isEqualTo(expected);
                assertThat(ManifestYaml.write(SampleManifests.training()))
                        .as(tag)
                        .isEqualTo(training);
                assertThat(ManifestYaml.read(expected, "x")).as(tag).isEqualTo(manifest);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static JsonValue roundTrip(JsonValue value, ParameterType type) {
        return constantOf(ManifestYaml.read(ManifestYaml.write(SampleManifests.constant(value, type)), "constant"));
    }

    private static JsonValue constantOf(Manifest manifest) {
        var dag = (DagSpec) manifest.pipeline().root().body();
        var source =
                (ParameterSource.Constant) dag.tasks().get("use").parameters().get("x");
        return source.value();
    }

    private static void leaveForPython(String name, JsonValue value, ParameterType type) throws IOException {
        Files.createDirectories(INTEROP);
        Files.writeString(INTEROP.resolve(name + ".yaml"), ManifestYaml.write(SampleManifests.constant(value, type)));
        Files.writeString(INTEROP.resolve(name + ".constant.json"), Json.write(value));
    }
}
