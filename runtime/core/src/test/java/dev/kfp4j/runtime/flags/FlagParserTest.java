// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlagParserTest {

    private static final List<FlagSpec> SPECS = List.of(
            new FlagSpec("--name", false, false),
            new FlagSpec("--trees", false, false),
            new FlagSpec("--shuffle", true, false),
            new FlagSpec("--data", false, true));

    @Test
    void values_followTheFlagOrAnEqualsSign() {
        assertThat(values("--name", "a b", "--trees=5", "--data", "x", "--data=y"))
                .isEqualTo(Map.of("--name", List.of("a b"), "--trees", List.of("5"), "--data", List.of("x", "y")));
    }

    @Test
    void aValue_mayLookLikeAlmostAnything() {
        assertThat(values("--name", "-3")).isEqualTo(Map.of("--name", List.of("-3")));
        assertThat(values("--name", "--")).isEqualTo(Map.of("--name", List.of("--")));
        assertThat(values("--name", "--other")).isEqualTo(Map.of("--name", List.of("--other")));
        assertThat(values("--name", "")).isEqualTo(Map.of("--name", List.of("")));
        assertThat(values("--name=")).isEqualTo(Map.of("--name", List.of("")));
        assertThat(values("--name=--trees=1=2")).isEqualTo(Map.of("--name", List.of("--trees=1=2")));
    }

    @Test
    void toggles_standAloneOrWithAWord() {
        assertThat(values("--shuffle")).isEqualTo(Map.of("--shuffle", List.of("true")));
        assertThat(values("--no-shuffle")).isEqualTo(Map.of("--shuffle", List.of("false")));
        assertThat(values("--shuffle", "false", "--name", "x"))
                .isEqualTo(Map.of("--shuffle", List.of("false"), "--name", List.of("x")));
        assertThat(values("--shuffle=true", "--")).isEqualTo(Map.of("--shuffle", List.of("true")));
    }

    @Test
    void unknownFlags_areNamed_withTheNearestKnownOne() {
        assertThat(problems("--tres", "5")).containsExactly("unknown flag --tres; did you mean --trees?");
        assertThat(problems("-trees=5")).containsExactly("unknown flag -trees; did you mean --trees?");
        assertThat(problems("--Name", "x")).containsExactly("unknown flag --Name; did you mean --name?");
        assertThat(problems("--quite-different")).containsExactly("unknown flag --quite-different");
        assertThat(problems("--no-name")).containsExactly("unknown flag --no-name; did you mean --name?");
    }

    @Test
    void forgottenValues_areNoticedAtTheNextKnownFlag() {
        assertThat(problems("--name", "--trees", "5")).containsExactly("--name needs a value");
        assertThat(problems("--name", "--trees=5")).containsExactly("--name needs a value");
        assertThat(problems("--name", "--no-shuffle")).containsExactly("--name needs a value");
        assertThat(problems("--name")).containsExactly("--name needs a value");
        assertThat(FlagParser.parse(SPECS, "--name", "--trees", "5").values())
                .isEqualTo(Map.of("--name", List.of(), "--trees", List.of("5")));
    }

    @Test
    void whatIsNoFlag_isUnexpected() {
        assertThat(problems("in.csv", "-", "--", "--name", ""))
                .containsExactly(
                        "unexpected argument \"in.csv\"",
                        "unexpected argument \"-\"",
                        "unexpected argument \"--name\"",
                        "unexpected argument \"\"");
        assertThat(problems("--shuffle", "yes")).containsExactly("--shuffle: expected true or false, found \"yes\"");
        assertThat(problems("--no-shuffle=true")).containsExactly("--no-shuffle takes no value");
    }

    @Test
    void aFlagGivenTwice_isNamedOnce() {
        assertThat(problems("--trees", "1", "--trees", "2", "--trees=3"))
                .containsExactly("--trees must not be repeated");
        assertThat(problems("--shuffle", "--no-shuffle")).containsExactly("--shuffle must not be repeated");
    }

    @Test
    void allProblems_areFound() {
        assertThat(problems("--nme", "x", "y", "--trees", "1", "--trees", "2", "--data"))
                .containsExactly(
                        "unknown flag --nme; did you mean --name?",
                        "unexpected argument \"y\"",
                        "--trees must not be repeated",
                        "--data needs a value");
    }

    private static Map<String, List<String>> values(String... args) {
        ParsedFlags flags = FlagParser.parse(SPECS, args);
        assertThat(flags.problems()).isEmpty();
        return flags.values();
    }

    private static List<String> problems(String... args) {
        return FlagParser.parse(SPECS, args).problems();
    }
}
