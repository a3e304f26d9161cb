// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A kind of message: one enum for each area. A number is never used for anything else again. 1xx: components; 2xx:
 * pipeline signatures and options; 3xx: pipeline bodies; 4xx: limits of clusters; 9xx: the compiler and its
 * surroundings. The wording names things in quotes as the user wrote them, states the rule, and says what to do;
 * arguments are {@code %s}, first those of the wording, then those of the remedy.
 */
public sealed interface DiagnosticCode
        permits ComponentCode,
                ContainerCode,
                ImportCode,
                PipelineCode,
                SettingCode,
                BodyCode,
                DecisionCode,
                LoopCode,
                ExitCode,
                LimitCode,
                SurroundingsCode {

    /** How grave a message is. */
    enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on; {@code -Werror} makes it fail. */
        WARNING,
        /** For information. */
        NOTE
    }

    /**
     * What a code says.
     *
     * @param number the number in its identifier
     * @param severity how grave it is
     * @param wording what it says is wrong; {@code %s} stands for what differs from case to case
     * @param remedy what it says to do about it; {@code %s} as in the wording
     */
    record Message(int number, Severity severity, String wording, String remedy) {}

    /** All codes of all areas, by number. */
    static List<DiagnosticCode> all() {
        return Arrays.stream(DiagnosticCode.class.getPermittedSubclasses())
                .flatMap(area -> Arrays.stream(area.getEnumConstants()))
                .map(DiagnosticCode.class::cast)
                .sorted(Comparator.comparingInt(code -> code.message().number()))
                .toList();
    }

    /** What it says. */
    Message message();

    /** The name of the constant. */
    String name();

    /** The stable identifier, such as {@code KFP4J-101}. */
    default String id() {
        return "KFP4J-" + message().number();
    }

    /** How grave it is. */
    default Severity severity() {
        return message().severity();
    }

    /** What it says is wrong; {@code %s} stands for what differs from case to case. */
    default String wording() {
        return message().wording();
    }

    /** What it says to do about it; {@code %s} as in the wording. */
    default String remedy() {
        return message().remedy();
    }

    /**
     * The whole text on two lines: {@code [KFP4J-101] component "train" must be static} and the remedy.
     *
     * @param arguments what the wording and then the remedy ask for
     */
    default String format(Object... arguments) {
        return String.format(Locale.ROOT, "[" + id() + "] " + wording() + "\n" + remedy(), arguments);
    }
}
