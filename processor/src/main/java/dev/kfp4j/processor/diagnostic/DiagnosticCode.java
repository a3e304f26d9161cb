// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A kind of message; each area has an enum. A number is never reused. 1xx: components; 2xx: pipeline signatures and
 * options; 3xx: pipeline bodies; 4xx: limits of clusters; 9xx: the compiler and its environment. The wording quotes the
 * user's own names and states the rule; the remedy follows. Both are patterns of {@link String#format}, whose arguments
 * are those of the wording, then those of the remedy.
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

    /** The severity of a message. */
    enum Severity {
        /** The build fails. */
        ERROR,
        /** The build continues; {@code -Werror} makes it fail. */
        WARNING,
        /** Information only. */
        NOTE
    }

    /**
     * The number, severity and text of a code.
     *
     * @param number the number in its identifier
     * @param severity the severity
     * @param wording the pattern that names the mistake
     * @param remedy the pattern that tells how to correct it
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

    Message message();

    String name();

    /** The stable identifier, such as {@code KFP4J-101}. */
    default String id() {
        return "KFP4J-" + message().number();
    }

    default Severity severity() {
        return message().severity();
    }

    default String wording() {
        return message().wording();
    }

    default String remedy() {
        return message().remedy();
    }

    /**
     * Returns the whole text on two lines: {@code [KFP4J-101] component "train" must be static} and the remedy.
     *
     * @param arguments the arguments of the wording, then those of the remedy
     */
    default String format(Object... arguments) {
        return String.format(Locale.ROOT, "[" + id() + "] " + wording() + "\n" + remedy(), arguments);
    }
}
