// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the compiler and its surroundings: KFP4J-9xx. */
public enum SurroundingsCode implements DiagnosticCode {
    /** Only javac shows method bodies. */
    NO_JAVAC(
            901,
            Severity.WARNING,
            "no manifest is written for pipeline \"%s\": this compiler does not show method bodies to annotation processors",
            "build with javac (Maven, Gradle or the command line); the components are generated all the same"),
    /** Bodies are not attributed under -proc:only. */
    BODIES_NOT_ANALYSED(
            902,
            Severity.WARNING,
            "no manifest was written for the pipelines in %s: the compiler ended before it looked into method bodies",
            "compile without -proc:only, and mend the errors above, with -Werror the warnings too"),
    /** javac gave up before it attributed a class. */
    BODIES_LEFT_UNREAD(
            903,
            "no manifest was written for the pipelines in %s: the compiler ended before it looked into these classes",
            "mend the errors above first"),
    /** Options of ours have known names. */
    UNKNOWN_OPTION(904, "unknown option \"-A%s\"", "%s"),
    /** Options have a form. */
    BAD_OPTION(905, "\"%s\" cannot be the value of the option \"-A%s\"", "write %s"),
    /** No image was named. */
    DEFAULT_IMAGE(
            906,
            Severity.NOTE,
            "the manifests name the image \"%s\"",
            "say which image holds the components with -Akfp4j.image=REFERENCE"),
    /** The compiler refuses a file. */
    CANNOT_WRITE(907, "cannot write \"%s\": %s", "make the output folder writable, and compile each class once"),
    /** Entrypoints need the runtime. */
    RUNTIME_MISSING(
            908,
            "component \"%s\" needs kfp4j-runtime, which cannot be seen from here",
            "add the dependency dev.kfp4j:kfp4j-runtime; a module must also say \"requires dev.kfp4j.runtime;\""),
    /** A defect of kfp4j itself. */
    INTERNAL_ERROR(999, "kfp4j failed on %s: %s", "this is a defect of kfp4j: please report it with the sources");

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
