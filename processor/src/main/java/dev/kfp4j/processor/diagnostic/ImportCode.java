// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about imported components, and about pipelines from other jars: KFP4J-170 to 189. */
public enum ImportCode implements DiagnosticCode {
    IMPORT_NOT_FOUND(
            170,
            "\"%s\" is neither among the resources nor on the source path or the class path",
            "put the file under src/main/resources, and write its path relative to that folder, with \"/\" as separator"),
    IMPORT_UNREADABLE(171, "%s", "import a component or pipeline compiled by KFP, or a component.yaml of KFP v1"),
    IMPORT_NAME_CLASH(
            172,
            "the %ss \"%s\" and \"%s\" of \"%s\" would both be named \"%s\" in Java",
            "rename one of them in the file"),
    IMPORT_CLASS_CLASH(
            173,
            "the class \"%2$s\" cannot be generated for the imported component \"%1$s\": %3$s",
            "choose another name with @ImportComponent(name = \"...\")"),
    BAD_IMPORT_NAME(174, "\"%s\" is not a valid name for a class", "write a simple Java name, such as \"Train\""),
    IMPORT_RUNTIME_MISSING(
            175,
            "the imported component \"%s\" needs kfp4j-runtime, which is not accessible here",
            "add the dependency dev.kfp4j:kfp4j-runtime; in a module, add \"requires dev.kfp4j.runtime;\" as well"),
    /** Clusters replace less than KFP's compiler accepts. */
    IMPORT_NOT_ON_CLUSTER(
            176,
            Severity.WARNING,
            "\"%s\" works only in KFP's local runner: a Kubeflow Pipelines cluster does not %s",
            "pass the executor input to the program, and let the program do this"),
    IMPORT_ARTIFACT_CLASS(
            177,
            "the class \"%s\" for the artifacts \"%s\" of \"%s\" exists, but does not have that schema",
            "annotate it with @SchemaTitle(\"%s\") and make it extend Artifact, or rename it"),
    IMPORT_CALL_NOT_ENDED(
            180, "the call of \"%s\" is described but never run", "end it with \".run()\" in the same expression"),
    IMPORT_INPUT_TWICE(182, "input \"%s\" of \"%s\" is set twice", "remove one of the two"),
    NOT_A_LITERAL(183, "input \"%s\" of \"%s\" does not accept %s", "pass one of %s"),
    PIPELINE_DESCRIPTOR_MISSING(
            185,
            "pipeline \"%s\" comes from a class file without the descriptor \"%s\"",
            "compile that class with the annotation processor of this kfp4j version"),
    PIPELINE_MANIFEST_MISSING(
            186,
            "the manifest \"%s\" of \"%s\" is not on the class path",
            "build its jar again, and include the whole META-INF folder"),
    PIPELINE_MANIFEST_UNUSABLE(187, "the manifest of \"%s\" cannot be used: %s", "build its jar again"),
    MANIFEST_DESCRIPTOR_TOO_NEW(
            188,
            "the descriptor of \"%s\" has version %s, but this kfp4j reads versions up to %s",
            "use a newer kfp4j-processor");

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    ImportCode(int number, String wording, String remedy) {
        this(number, Severity.ERROR, wording, remedy);
    }

    ImportCode(int number, Severity severity, String wording, String remedy) {
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
