// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the signatures of pipelines and the options of their tasks: KFP4J-201 to 239. */
public enum PipelineCode implements DiagnosticCode {
    PIPELINE_NOT_STATIC(
            201, "pipeline \"%s\" must be static", "add \"static\": a pipeline is called without an instance"),
    PIPELINE_PRIVATE(
            202, "pipeline \"%s\" must not be private", "remove \"private\": other classes run and call the pipeline"),
    PIPELINE_GENERIC(
            203,
            "pipeline \"%s\" must not have type parameters",
            "use concrete types: a run receives its inputs as JSON"),
    PIPELINE_VARARGS(
            204,
            "pipeline \"%s\" must not take a variable number of arguments",
            "use a List: an input has one name and one value"),
    BAD_PIPELINE_NAME(
            205,
            "\"%s\" is not a valid name for a pipeline",
            "use lower-case letters and digits, separated by single dashes, at most 128 characters%s"),
    DUPLICATE_PIPELINE(
            206,
            "\"%s\" is already the name of pipeline \"%s\"%s",
            "rename one of them with @Pipeline(name = \"...\"): the manifest is named after the pipeline"),
    DISPLAY_NAME_TOO_LONG(207, "the display name has %s characters, but KFP allows at most 1024", "shorten it"),
    DESCRIPTOR_CLASH(
            209,
            "the class \"%2$s\" cannot be generated for pipeline \"%1$s\": %3$s",
            "rename the method or the class"),
    PIPELINE_RUNTIME_MISSING(
            210,
            "pipeline \"%s\" needs kfp4j-runtime, which is not accessible here",
            "add the dependency dev.kfp4j:kfp4j-runtime; in a module, add \"requires dev.kfp4j.runtime;\" as well"),
    OPTION_NOT_CONSTANT(
            220, "%s(...) takes a constant, but \"%s\" is known only when the pipeline runs", "write a constant"),
    OPTION_TWICE(221, "%s(...) is set twice for one task", "remove one of the two"),
    OPTION_ON_PIPELINE(
            222, "%s(...) cannot be set for the nested pipeline \"%s\"", "set it on the tasks inside that pipeline"),
    EMPTY_OPTION(223, "%s(...) of a task must not be empty", "write a text, or remove the option"),
    BAD_RETRY_FACTOR(
            224,
            "the factor of a retry must be at least 1, not %s",
            "write the factor by which each wait is longer than the wait before it"),
    CACHE_KEY_WITHOUT_CACHE(
            225,
            "cacheKey(...) has no effect on a task whose cache is off",
            "remove cacheKey(...), or turn the cache on");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    PipelineCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    PipelineCode(int number, Severity severity, String wording, String remedy) {
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
