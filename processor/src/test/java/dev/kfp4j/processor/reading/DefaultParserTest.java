// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.Field;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.Scalar;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultParserTest {

    /** Repeats a failed run: the seed is in the failure message. */
    private static final long SEED = Long.getLong("kfp4j.seed", System.nanoTime());

    private static final List<Scalar> SCALARS = List.of(Scalar.values());

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, true, true",
        "INT, -2147483648, -2147483648",
        "INT, 007, 7",
        "LONG, 9007199254740991, 9007199254740991",
        "DOUBLE, 0.1, 0.1",
        "DOUBLE, .5, 0.5",
        "DOUBLE, -1e-3, -0.001",
        "DOUBLE, 30., 30",
        "FLOAT, 0.1, 0.1",
        "STRING, true, '\"true\"'",
        "STRING, '', '\"\"'"
    })
    void text_isReadAsTheScalar(Scalar scalar, String text, String json) throws BadValueException {
        assertThat(DefaultParser.parse(text, new ScalarType(scalar, false))).isEqualTo(Json.read(json));
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, TRUE",
        "INT, 2147483648",
        "INT, 1.0",
        "INT, +1",
        "INT, ''",
        "LONG, -9007199254740992",
        "LONG, 1L",
        "DOUBLE, Infinity",
        "DOUBLE, 1e309",
        "DOUBLE, 1d",
        "DOUBLE, 0x1p3",
        "DOUBLE, .",
        "FLOAT, 3.5e38"
    })
    void textThatIsNoSuchScalar_isRefused(Scalar scalar, String text) {
        assertThatThrownBy(() -> DefaultParser.parse(text, new ScalarType(scalar, false)))
                .isInstanceOf(BadValueException.class);
    }

    @Test
    void valuesOfAnyType_areReadAsTheyWereWritten() throws BadValueException {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            ParameterJavaType type = new ListType(type(random, 3), false);
            JsonValue value = new JsonArray(List.of(value(random, ((ListType) type).element())));
            assertThat(DefaultParser.parse(Json.write(value), type))
                    .as("seed %d: %s", SEED, type)
                    .isEqualTo(value);
        }
    }

    @Test
    void valuesWithOneMistakeInThem_areRefused() {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            ParameterJavaType inner = type(random, 2);
            ParameterJavaType type = new MapType(inner, false);
            // No type takes an array of null.
            JsonValue wrong = new JsonArray(List.of(JsonValue.NULL));
            JsonValue value = new JsonObject(Map.of("good", value(random, inner), "wrong", wrong));
            assertThatThrownBy(() -> ValueCheck.check(value, type))
                    .as("seed %d: %s", SEED, type)
                    .isInstanceOfSatisfying(
                            BadValueException.class,
                            e -> assertThat(e.problem()).contains("wrong"));
        }
    }

    private static ParameterJavaType type(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        return switch (kind) {
            case 0 -> new ScalarType(SCALARS.get(random.nextInt(SCALARS.size())), true);
            case 1 -> new EnumType(new ClassRef("acme", List.of("Color")), List.of("RED", "GREEN"));
            case 2 -> new ListType(type(random, depth - 1), false);
            case 3 -> new MapType(type(random, depth - 1), false);
            default -> record(random, depth);
        };
    }

    private static RecordType record(Random random, int depth) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            fields.add(new Field("f" + i, "f" + i, type(random, depth - 1), random.nextBoolean()));
        }
        return new RecordType(new ClassRef("acme", List.of("Data")), fields);
    }

    private static JsonValue value(Random random, ParameterJavaType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar.scalar()) {
                case BOOLEAN -> JsonValue.of(random.nextBoolean());
                case INT -> JsonValue.of(random.nextInt());
                case LONG -> JsonValue.of(random.nextLong() >> 11);
                case FLOAT -> JsonValue.of((double) random.nextFloat());
                case DOUBLE -> JsonValue.of(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300));
                case STRING -> JsonValue.of("text " + random.nextInt());
            };
        }
        if (type instanceof EnumType choice) {
            return JsonValue.of(
                    choice.constants().get(random.nextInt(choice.constants().size())));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (type instanceof ListType list) {
            return new JsonArray(List.of(value(random, list.element()), value(random, list.element())));
        }
        if (type instanceof MapType map) {
            members.put("key " + random.nextInt(), value(random, map.value()));
        } else {
            for (Field field : ((RecordType) type).fields()) {
                if (!field.nullable() || random.nextBoolean()) {
                    members.put(field.name(), value(random, field.type()));
                }
            }
        }
        return new JsonObject(members);
    }
}
