// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the settings of tasks and pipelines that clusters carry out: KFP4J-240 to 279. */
public enum SettingCode implements DiagnosticCode {
    /** Clusters read run-time settings as text. */
    SETTING_NOT_TEXT(
            240,
            "\"%s\" is a number that exists only when the pipeline runs, and clusters read %s(...) from text alone",
            "hand over a String: make the input, or the component's output, one"),
    /** Clusters drop what stands around a run-time value. */
    SETTING_IN_TEXT(
            241,
            "text with run-time values in it cannot be what %s(...) takes: clusters keep the value and drop the text around it",
            "build the text inside a component and hand over its output"),
    /** What may be missing cannot be a setting. */
    SETTING_MAY_BE_MISSING(
            242,
            "%s(...) of a task must have a value, and the pipeline's input \"%s\" may be left out",
            "give the pipeline's input a default with @Default");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    SettingCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    SettingCode(int number, Severity severity, String wording, String remedy) {
        this.number = number;
        this.severity = severity;
        this.wording = wording;
        this.remedy = remedy;
    }

    @Override
    public Message message() {
        return new Message(number, severity, wording, remedy);
    }
}
