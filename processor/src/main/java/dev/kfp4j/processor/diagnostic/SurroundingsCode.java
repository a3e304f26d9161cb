// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the compiler and its environment: KFP4J-9xx. */
public enum SurroundingsCode implements DiagnosticCode {
    NO_JAVAC(
            901,
            Severity.WARNING,
            "no manifest is written for pipeline \"%s\": this compiler does not show method bodies to annotation processors",
            "build with javac, by Maven, Gradle or the command line; the code of components is generated in any case"),
    BODIES_NOT_ANALYSED(
            902,
            Severity.WARNING,
            "no manifest is written for the pipelines in %s: the compiler stopped before it analysed method bodies",
            "compile without -proc:only, and fix the errors above; with -Werror, fix the warnings too"),
    BODIES_LEFT_UNREAD(
            903,
            "no manifest is written for the pipelines in %s: the compiler stopped before it analysed these classes",
            "fix the errors above first"),
    UNKNOWN_OPTION(904, "unknown option \"-A%s\"", "%s"),
    BAD_OPTION(905, "\"%s\" is not a valid value for the option \"-A%s\"", "write %s"),
    DEFAULT_IMAGE(
            906,
            Severity.NOTE,
            "no image is set, so the manifests use \"%s\"",
            "set the image that contains the components with -Akfp4j.image=REFERENCE"),
    CANNOT_WRITE(907, "cannot write \"%s\": %s", "make the output folder writable, and compile each class only once"),
    RUNTIME_MISSING(
            908,
            "component \"%s\" needs kfp4j-runtime, which is not accessible here",
            "add the dependency dev.kfp4j:kfp4j-runtime; in a module, add \"requires dev.kfp4j.runtime;\" as well"),
    INTERNAL_ERROR(999, "kfp4j failed on %s: %s", "this is a bug in kfp4j: please report it with the sources");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    SurroundingsCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    SurroundingsCode(int number, Severity severity, String wording, String remedy) {
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
