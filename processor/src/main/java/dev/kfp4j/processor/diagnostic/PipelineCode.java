// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about a pipeline's signature and its tasks' options: KFP4J-2xx. */
public enum PipelineCode implements DiagnosticCode {
    /** A pipeline must be a static method. */
    PIPELINE_NOT_STATIC(201, "pipeline \"%s\" must be static", "add \"static\": a pipeline has no instance to run on"),
    /** A pipeline must be reachable from other classes. */
    PIPELINE_PRIVATE(
            202,
            "pipeline \"%s\" must not be private",
            "leave \"private\" out: a pipeline is run, and called, from outside its class"),
    /** A pipeline has no type parameters. */
    PIPELINE_GENERIC(
            203, "pipeline \"%s\" must not have type parameters", "write the types out: a run gets its inputs as JSON"),
    /** A pipeline has no variable number of parameters. */
    PIPELINE_VARARGS(
            204,
            "pipeline \"%s\" must not have a variable number of parameters",
            "take a List: an input has one name and one value"),
    /** Pipeline names follow KFP's rule. */
    BAD_PIPELINE_NAME(
            205,
            "\"%s\" cannot be the name of a pipeline",
            "use lower-case letters, digits and single dashes between them, at most 128 characters%s"),
    /** Pipeline names are unique. */
    DUPLICATE_PIPELINE(
            206,
            "pipeline \"%s\" is already the name of \"%s\"%s",
            "give one of them a name of its own with @Pipeline(name = \"...\"): the name is the manifest's file name"),
    /** Display names have a greatest length. */
    DISPLAY_NAME_TOO_LONG(207, "the display name has %s characters, and KFP takes 1024", "shorten it"),
    /** Pipelines that stand in classes of one name. */
    DESCRIPTOR_CLASH(
            209,
            "pipeline \"%s\" needs the name \"%s\" for a generated class, but %s",
            "rename the method or the class"),
    /** Descriptors of pipelines use the runtime. */
    PIPELINE_RUNTIME_MISSING(
            210,
            "pipeline \"%s\" needs kfp4j-runtime, which cannot be seen from here",
            "add the dependency dev.kfp4j:kfp4j-runtime; a module must also say \"requires dev.kfp4j.runtime;\""),
    /** Options of a task are constants. */
    OPTION_NOT_CONSTANT(
            220,
            "%s(...) of a task must be constant, and \"%s\" is known only when the pipeline runs",
            "write a constant"),
    /** Each option is set once. */
    OPTION_TWICE(221, "%s(...) is set twice for one task", "leave one of them out"),
    /** A nested pipeline has no container. */
    OPTION_ON_PIPELINE(
            222,
            "%s(...) cannot be set for the nested pipeline \"%s\"",
            "set it on the tasks inside that pipeline: it has no container of its own"),
    /** Caching keys say something. */
    EMPTY_OPTION(223, "%s(...) of a task must not be empty", "write a text or leave the option out"),
    /** Waits grow by a factor. */
    BAD_RETRY_FACTOR(
            224, "the factor of a retry must be 1 or more, not %s", "write how many times longer each further wait is"),
    /** A caching key needs caching. */
    CACHE_KEY_WITHOUT_CACHE(225, "cacheKey(...) means nothing on a task whose cache is off", "leave one of them out");

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
