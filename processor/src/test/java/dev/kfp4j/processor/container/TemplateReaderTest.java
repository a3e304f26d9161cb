// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.container.TemplateSlots.Presence;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What templates become; what is wrong with them is in the fixtures of the messages. */
class TemplateReaderTest {
    private static final TemplateSlots SLOTS = new TemplateSlots(List.of(
            slot(IoKind.INPUT_PARAMETER, "userName", "user_name", Presence.ALWAYS),
            slot(IoKind.INPUT_PARAMETER, "note", "note", Presence.NULLABLE),
            slot(IoKind.INPUT_PARAMETER, "end", "end", Presence.DEFAULTED),
            slot(IoKind.INPUT_ARTIFACT, "model", "model", Presence.ALWAYS),
            slot(IoKind.OUTPUT_ARTIFACT, "model", "model", Presence.ALWAYS),
            slot(IoKind.OUTPUT_PARAMETER, "greeting", "greeting", Presence.ALWAYS)));

    private static Slot slot(IoKind kind, String javaName, String name, Presence presence) {
        return new Slot(kind, javaName, name, false, presence);
    }

    private final List<String> problems = new ArrayList<>();

    private List<String> read(String... texts) {
        var reader = new TemplateReader(
                SLOTS, false, false, (index, code, arguments) -> problems.add(index + " " + code.format(arguments)));
        List<String> written = ContainerCommand.texts(reader.read(List.of(texts)));
        assertThat(problems).isEmpty();
        return written;
    }

    @Test
    void javaNames_becomeKfps() {
        assertThat(read("hello ${userName}!", "${greeting.path}", "${executorInput}"))
                .containsExactly(
                        "hello {{$.inputs.parameters['user_name']}}!",
                        "{{$.outputs.parameters['greeting'].output_file}}",
                        "{{$}}");
    }

    @Test
    void sides_tellAnInputFromAnOutput() {
        assertThat(read("${inputs.model.uri}", "${ outputs . model . path }", "${inputs.end}"))
                .containsExactly(
                        "{{$.inputs.artifacts['model'].uri}}",
                        "{{$.outputs.artifacts['model'].path}}",
                        "{{$.inputs.parameters['end']}}");
    }

    @Test
    void elementsBetweenIfAndEnd_becomeOneDecision() {
        assertThat(read("a", "${if note}", "-n", "${note}", "${else}", "-q", "${end}", "b"))
                .containsExactly(
                        "a",
                        "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": [\"-n\", \"{{$.inputs.parameters['note']}}\"],"
                                + " \"Else\": [\"-q\"]}}",
                        "b");
        assertThat(read("${if inputs.note}", "${end}"))
                .containsExactly("{\"IfPresent\": {\"InputName\": \"note\", \"Then\": []}}");
    }

    @Test
    void kfpsOwnText_staysAsItIs() {
        String decision = "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": \"{{$.inputs.parameters['note']}}\"}}";
        assertThat(read(decision, "{{$.inputs.artifacts['model'].path}}"))
                .containsExactly(decision, "{{$.inputs.artifacts['model'].path}}");
    }

    @Test
    void programBehindAnOptionalPart_mayStillBeToCome() {
        assertThat(programAhead("sh")).isFalse();
        assertThat(programAhead()).isTrue();
        assertThat(programAhead("${if note}", "a", "${end}")).isTrue();
        assertThat(programAhead("${if note}", "a", "${else}", "b", "${end}")).isFalse();
        assertThat(programAhead("${if note}", "${else}", "b", "${end}")).isTrue();
    }

    private static boolean programAhead(String... texts) {
        var reader = new TemplateReader(SLOTS, false, true, (index, code, arguments) -> {
            throw new AssertionError(code.format(arguments));
        });
        reader.read(List.of(texts));
        return reader.programAhead();
    }
}
