// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.container.CommandElement.Branch;
import dev.kfp4j.processor.container.CommandElement.Concat;
import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import dev.kfp4j.processor.container.Placeholder.Io;
import dev.kfp4j.processor.container.Placeholder.Target;
import dev.kfp4j.processor.container.Placeholder.WholeExecutorInput;
import dev.kfp4j.processor.container.TextPart.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KfpTextTest {
    private static final long SEED = Long.getLong("kfp4j.seed", new Random().nextLong());
    private static final String[] AWKWARD = {
        "\"", "\\", "\n", "\t", "\u0001", "\u007f", "é", "<", "'", "{", "}", "a", "/", "\uD83D\uDE00"
    };

    private static Placeholder placeholder(Target target) {
        return new Placeholder(target.text(), target);
    }

    private static Text text(String literal) {
        return new Text(List.of(new Literal(literal)));
    }

    @Test
    void decision_isWrittenAsKfpsCompilerWritesIt() {
        var input = placeholder(new Io(IoKind.INPUT_PARAMETER, "x", ""));
        var decision = new IfPresent(
                "x",
                new Branch(List.of(text("--x"), new Text(List.of(input))), true),
                Optional.of(new Branch(List.of(text("é\"\n")), false)));
        assertThat(KfpText.write(decision))
                .isEqualTo(
                        "{\"IfPresent\": {\"InputName\": \"x\", \"Then\": [\"--x\", \"{{$.inputs.parameters['x']}}\"],"
                                + " \"Else\": \"\\u00e9\\\"\\n\"}}");
    }

    @Test
    void placeholders_areReadFromText() {
        assertThat(KfpText.read("a {{$.outputs.parameters['y'].output_file}}{{$}}{{$.nothing['x']}}"))
                .isEqualTo(new Text(List.of(
                        new Literal("a "),
                        placeholder(new Io(IoKind.OUTPUT_PARAMETER, "y", "output_file")),
                        placeholder(new WholeExecutorInput()),
                        new Literal("{{$.nothing['x']}}"))));
    }

    @Test
    void objectThatKfpDoesNotWrite_isText() {
        for (String wrong : List.of(
                "{\"IfPresent\": 1}",
                "{\"IfPresent\": {\"InputName\": \"x\"}}",
                "{\"IfPresent\": {\"InputName\": \"x\", \"Then\": [1]}}",
                "{\"Concat\": \"a\"}",
                "{\"Concat\": [")) {
            assertThat(KfpText.readObject(wrong)).isEmpty();
            assertThat(KfpText.read(wrong)).isEqualTo(text(wrong));
        }
    }

    @Test
    void whateverIsWritten_isReadBack() {
        var random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            CommandElement element = element(random, 3);
            assertThat(KfpText.read(KfpText.write(element)))
                    .as("kfp4j.seed=%d, round %d", SEED, round)
                    .isEqualTo(element);
        }
    }

    private static CommandElement element(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 2 -> new Concat(elements(random, depth));
            case 3 ->
                new IfPresent(
                        "name" + random.nextInt(3),
                        branch(random, depth),
                        random.nextBoolean() ? Optional.of(branch(random, depth)) : Optional.empty());
            default -> text(random);
        };
    }

    private static Branch branch(Random random, int depth) {
        return random.nextBoolean()
                ? new Branch(elements(random, depth), true)
                : new Branch(List.of(element(random, depth - 1)), false);
    }

    private static List<CommandElement> elements(Random random, int depth) {
        var elements = new ArrayList<CommandElement>();
        for (int i = random.nextInt(3); i > 0; i--) {
            elements.add(element(random, depth - 1));
        }
        return elements;
    }

    private static Text text(Random random) {
        var parts = new ArrayList<TextPart>();
        if (random.nextBoolean()) {
            parts.add(placeholder(new Io(IoKind.INPUT_ARTIFACT, "data", "path")));
        }
        var literal = new StringBuilder("-");
        for (int i = random.nextInt(6); i > 0; i--) {
            literal.append(AWKWARD[random.nextInt(AWKWARD.length)]);
        }
        parts.add(new Literal(literal + "-"));
        return new Text(parts);
    }
}
