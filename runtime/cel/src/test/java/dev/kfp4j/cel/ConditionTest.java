// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final JsonObject INPUTS = (JsonObject) Json.read("""
            {"inputs": {
               "parameter_values": {
                 "n": 3, "x": 2.5, "s": "heads", "five": "5", "yes": true, "no": false, "nothing": null,
                 "list": [1, 2, 3], "object": {"k": {"deep": 7}},
                 "max": 9007199254740992, "below": 9007199254740991, "quote": "it's \\"so\\"",
                 "backslash": "a\\\\b", "operators": "1 == 1 || true", "greek": "καλημέρα", "smile": "\\ud83d\\ude00",
                 "pipelinechannel--flip-Output": "tails", "json": "{\\"a\\": [1, {\\"b\\": true}]}"},
               "artifacts": {"data": {"artifacts": [{"name": "d", "uri": "/tmp/d", "metadata": {"rows": 10}}]}}},
             "outputs": {}}""");

    private final CelEvaluator evaluator = new CelEvaluator();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            inputs.parameter_values['n'] == 3 ~ true
            int(inputs.parameter_values['n']) == 3 ~ true
            int(inputs.parameter_values['n']) < 3 ~ false
            !(int(inputs.parameter_values['n']) < 3) ~ true
            !(int(inputs.parameter_values['n']) > 3) && int(inputs.parameter_values['n']) == 2 ~ false
            double(int(inputs.parameter_values['n'])) == 3.0 ~ true
            double(int(inputs.parameter_values['n'])) >= 2.5 ~ true
            inputs.parameter_values['x'] > double(1) ~ true
            inputs.parameter_values['x'] > 2 ~ true
            inputs.parameter_values['x'] < inputs.parameter_values['n'] ~ true
            int(inputs.parameter_values['x']) == 2 ~ true
            inputs.parameter_values['n'] != 4 ~ true
            inputs.parameter_values.n == 3 ~ true
            inputs.parameter_values['s'] == 'heads' ~ true
            inputs.parameter_values['s'] == "heads" ~ true
            inputs.parameter_values['s'] != 'tails' ~ true
            inputs.parameter_values['s'] < 'i' ~ true
            inputs.parameter_values['pipelinechannel--flip-Output'] == 'tails' ~ true
            inputs.parameter_values['five'] == '5' ~ true
            inputs.parameter_values['five'] == 5 ~ false
            inputs.parameter_values['n'] == '3' ~ false
            int(inputs.parameter_values['five']) == 5 ~ true
            inputs.parameter_values['yes'] == true ~ true
            inputs.parameter_values['yes'] ~ true
            !inputs.parameter_values['no'] ~ true
            inputs.parameter_values['no'] || inputs.parameter_values['yes'] ~ true
            inputs.parameter_values['nothing'] == null ~ true
            inputs.parameter_values['max'] == 9007199254740992 ~ true
            int(inputs.parameter_values['max']) == 9007199254740992 ~ true
            int(inputs.parameter_values['max']) == 9007199254740993 ~ false
            inputs.parameter_values['max'] < 9007199254740993 ~ false
            int(inputs.parameter_values['below']) + 1 == int(inputs.parameter_values['max']) ~ true
            inputs.parameter_values['below'] < inputs.parameter_values['max'] ~ true
            inputs.parameter_values['quote'] == 'it\\'s "so"' ~ true
            inputs.parameter_values['quote'] == "it's \\"so\\"" ~ true
            inputs.parameter_values['backslash'] == 'a\\\\b' ~ true
            inputs.parameter_values['backslash'] == r'a\\b' ~ true
            inputs.parameter_values['operators'] == '1 == 1 || true' ~ true
            inputs.parameter_values['operators'] == 'true' ~ false
            inputs.parameter_values['greek'] == 'καλημέρα' ~ true
            inputs.parameter_values['greek'].startsWith('καλ') ~ true
            size(inputs.parameter_values['greek']) == 8 ~ true
            size(inputs.parameter_values['smile']) == 1 ~ true
            size(inputs.parameter_values['list']) == 3 ~ true
            2 in inputs.parameter_values['list'] ~ true
            inputs.parameter_values['list'][2] == 3 ~ true
            inputs.parameter_values['list'].exists(e, e > 2) ~ true
            inputs.parameter_values['list'].all(e, e > 2) ~ false
            inputs.parameter_values['object'].k.deep == 7 ~ true
            'n' in inputs.parameter_values ~ true
            has(inputs.parameter_values.gone) ~ false
            inputs.parameter_values['s'].matches('h.*s') ~ true
            int(parseJson(inputs.parameter_values['json'])["a"][0]) == 1 ~ true
            parseJson(inputs.parameter_values['json']).a[1].b ~ true
            inputs.artifacts['data'].artifacts[0].uri == '/tmp/d' ~ true
            inputs.artifacts['data'].artifacts[0].metadata.rows >= 10 ~ true
            inputs.parameter_values['n'] + 1.0 == 4.0 ~ true
            int(inputs.parameter_values['n']) % 2 == 1 ~ true
            true ~ true
            """)
    void condition_holds_asOnACluster(String expression, boolean expected) throws CelException {
        assertThat(evaluator.problem(expression)).isEmpty();
        assertThat(evaluator.condition(expression, INPUTS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            inputs.parameter_values['gone'] == 3 ~ it uses a value that does not exist: gone
            inputs.artifacts['gone'].artifacts[0].uri == '' ~ it uses a value that does not exist: gone
            inputs.parameter_values['n'] ~ a condition must be true or false, not a number
            inputs.parameter_values['s'] ~ a condition must be true or false, not text
            inputs.parameter_values['nothing'] ~ a condition must be true or false, not null
            inputs.parameter_values['n'] + 1 == 4 ~ an operator or function does not match the type of a value
            inputs.parameter_values['n'] < 'a' ~ an operator or function does not match the type of a value
            inputs.parameter_values['s'] > 1 ~ an operator or function does not match the type of a value
            int(inputs.parameter_values['s']) == 1 ~ a text cannot be converted to another type
            int(inputs.parameter_values['list']) == 1 ~ an operator or function does not match the type of a value
            inputs.parameter_values['list'][3] == 1 ~ out of bounds
            int(inputs.parameter_values['n']) / 0 == 1 ~ by zero
            parseJson('{') == 1 ~ the argument of parseJson is not JSON
            string_value == 'x' ~ it uses a value that does not exist
            """)
    void condition_failsWithAReason_whenItCannotBeEvaluated(String expression, String reason) {
        assertThat(evaluator.problem(expression)).isEmpty();
        assertThatThrownBy(() -> evaluator.condition(expression, INPUTS))
                .isInstanceOf(CelException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            inputs.parameter_values['n' == 3 ~ missing ']'
            inputs.parameter_values['s'] == 'it's' ~ extraneous input
            foo == 1 ~ undeclared reference to 'foo'
            1.0 == '1' ~ found no matching overload for '_==_'
            eval('x') ~ undeclared reference to 'eval'
            parseJson(1) == 1 ~ found no matching overload for 'parseJson'
            `` ~ mismatched input
            """)
    void problem_saysWhatIsWrong_beforeThereAreValues(String expression, String reason) {
        assertThat(evaluator.problem(expression))
                .hasValueSatisfying(text -> assertThat(text).contains(reason).doesNotContain("ERROR:"));
    }

    @Test
    void condition_takesAValueAsAValue_whateverItsText() throws CelException {
        String hostile = "' || true || '";
        var inputs = new JsonObject(Map.of(
                "inputs",
                new JsonObject(Map.of("parameter_values", new JsonObject(Map.of("s", JsonValue.of(hostile)))))));

        assertThat(evaluator.condition("inputs.parameter_values['s'] == 'x'", inputs))
                .isFalse();
        assertThat(evaluator.condition("inputs.parameter_values['s'] == '\\' || true || \\''", inputs))
                .isTrue();
    }

    @Test
    @Tag("long")
    void condition_isStopped_whenItWouldNeverEnd() {
        String deep = "[1,2,3,4,5,6,7,8,9,10]";
        String nested = deep + ".all(a, " + deep + ".all(b, " + deep + ".all(c, " + deep + ".all(d, " + deep
                + ".all(e, " + deep + ".all(f, " + deep + ".all(g, a + b + c + d + e + f + g > 0)))))))";

        assertThatThrownBy(() -> evaluator.condition(nested, INPUTS)).isInstanceOf(CelException.class);
    }
}
