// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.container.TemplateText.Expression;
import dev.kfp4j.processor.container.TemplateText.Foreign;
import dev.kfp4j.processor.container.TemplateText.Literal;
import dev.kfp4j.processor.container.TemplateText.Piece;
import dev.kfp4j.processor.container.TemplateText.Unclosed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
    private static final long SEED = Long.getLong("kfp4j.seed", new Random().nextLong());
    private static final String[] AWKWARD = {
        "$", "$$", "{", "}", "}}", "$(", "a", "\\", "\"", "'", "\n", " ", "é", "\uD83D\uDE00"
    };

    @Test
    void textWithoutPlaceholders_standsForItself() {
        assertThat(TemplateText.parse("echo \"$0\" $(date) $$ {a} 5$"))
                .containsExactly(new Literal("echo \"$0\" $(date) $$ {a} 5$"));
    }

    @Test
    void placeholders_areTakenOutOfTheText() {
        assertThat(TemplateText.parse("--x=${ x }, ${data.path}/0"))
                .containsExactly(
                        new Literal("--x="),
                        new Expression("x"),
                        new Literal(", "),
                        new Expression("data.path"),
                        new Literal("/0"));
    }

    @Test
    void beforeABrace_twoDollarsStandForOne() {
        assertThat(TemplateText.parse("$${HOME}")).containsExactly(new Literal("${HOME}"));
        assertThat(TemplateText.parse("$$${price}")).containsExactly(new Literal("$"), new Expression("price"));
        assertThat(TemplateText.parse("$$$${x}")).containsExactly(new Literal("$${x}"));
    }

    @Test
    void kfpsOwnPlaceholders_areKeptAsTheyAre() {
        assertThat(TemplateText.parse("a{{$.inputs.parameters['x']}}{{$}}"))
                .containsExactly(new Literal("a"), new Foreign("{{$.inputs.parameters['x']}}"), new Foreign("{{$}}"));
    }

    @Test
    void beginningWithoutAnEnd_isUnclosed() {
        assertThat(TemplateText.parse("a ${x")).containsExactly(new Literal("a "), new Unclosed("${x", "}"));
        assertThat(TemplateText.parse("{{$.x}")).containsExactly(new Unclosed("{{$.x}", "}}"));
    }

    @Test
    void anyTextAndPlaceholders_canBeWrittenAndAreReadBack() {
        var random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            List<Piece> pieces = pieces(random);
            assertThat(TemplateText.parse(written(pieces)))
                    .as("%s, kfp4j.seed=%d, round %d", written(pieces), SEED, round)
                    .isEqualTo(pieces);
        }
    }

    /** Literals and placeholders in turn; no literal together with its neighbours looks like KFP's placeholders. */
    private static List<Piece> pieces(Random random) {
        var pieces = new ArrayList<Piece>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                pieces.add(new Expression("name" + random.nextInt(9)));
            } else if (pieces.isEmpty() || !(pieces.get(pieces.size() - 1) instanceof Literal)) {
                literal(random).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private static Optional<Piece> literal(Random random) {
        var text = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(AWKWARD[random.nextInt(AWKWARD.length)]);
        }
        boolean foreign = text.toString().contains("{{$") || text.toString().endsWith("{{");
        return foreign ? Optional.empty() : Optional.of(new Literal(text.toString()));
    }

    /** Doubles the dollars before every brace, and before the placeholder that follows. */
    private static String written(List<Piece> pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Literal literal) {
                boolean last = i == pieces.size() - 1;
                text.append(escaped(literal.text(), !last));
            } else {
                text.append(((Expression) pieces.get(i)).written());
            }
        }
        return text.toString();
    }

    private static String escaped(String text, boolean beforePlaceholder) {
        var escaped = new StringBuilder();
        int dollars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                escaped.append("$".repeat(dollars));
            }
            dollars = c == '$' ? dollars + 1 : 0;
            escaped.append(c);
        }
        return escaped.append("$".repeat(beforePlaceholder ? dollars : 0)).toString();
    }
}
