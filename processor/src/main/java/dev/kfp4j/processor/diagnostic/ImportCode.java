// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about imported components, and pipelines of other jars: KFP4J-170 to 189. */
public enum ImportCode implements DiagnosticCode {
    /** The file must be among the resources. */
    IMPORT_NOT_FOUND(
            170,
            "there is no \"%s\" among the resources, on the source path or on the class path",
            "put it below src/main/resources and write its path from there, with \"/\" and without one at the start"),
    /** The file must be a component. */
    IMPORT_UNREADABLE(
            171, "%s", "import a component or pipeline that KFP's compiler wrote, or a component.yaml of KFP v1"),
    /** Inputs and outputs become Java names. */
    IMPORT_NAME_CLASH(
            172,
            "the %ss \"%s\" and \"%s\" of \"%s\" would both be called \"%s\" in Java",
            "rename one of them in the file"),
    /** Classes have names of their own. */
    IMPORT_CLASS_CLASH(
            173,
            "the imported component \"%s\" needs the name \"%s\" for a generated class, but %s",
            "give it another with @ImportComponent(name = \"...\")"),
    /** The name of a class. */
    BAD_IMPORT_NAME(174, "\"%s\" cannot be the name of a class", "write a simple Java name such as \"Train\""),
    /** Generated code uses the runtime. */
    IMPORT_RUNTIME_MISSING(
            175,
            "the imported component \"%s\" needs kfp4j-runtime, which cannot be seen from here",
            "add the dependency dev.kfp4j:kfp4j-runtime; a module must also say \"requires dev.kfp4j.runtime;\""),
    /** Clusters replace less than KFP's compiler accepts. */
    IMPORT_NOT_ON_CLUSTER(
            176,
            Severity.WARNING,
            "a Kubeflow Pipelines cluster does not do all that \"%s\" asks for: it does not %s",
            "let the program do so, with the executor input for its argument; only KFP's local runner does"),
    /** An artifact's class has its schema. */
    IMPORT_ARTIFACT_CLASS(
            177,
            "the class \"%s\" for the artifacts \"%s\" of \"%s\" exists already and is none of that schema",
            "annotate it with @SchemaTitle(\"%s\") and let it extend Artifact, or rename it"),
    /** A call in steps is one expression. */
    IMPORT_CALL_NOT_ENDED(
            180, "the call of \"%s\" is described and never run", "end it with \".run()\" in the same expression"),
    /** An input is set once. */
    IMPORT_INPUT_TWICE(182, "input \"%s\" of \"%s\" is set twice", "leave one of them out"),
    /** Some inputs take some values only. */
    NOT_A_LITERAL(183, "input \"%s\" of \"%s\" does not take %s", "write one of %s"),
    /** A pipeline of a jar needs its descriptor. */
    PIPELINE_DESCRIPTOR_MISSING(
            185,
            "pipeline \"%s\" is in a class file without the descriptor \"%s\"",
            "compile it with kfp4j's annotation processor of this version"),
    /** A pipeline of a jar needs its manifest. */
    PIPELINE_MANIFEST_MISSING(
            186,
            "the manifest \"%s\" of \"%s\" is not on the class path",
            "build its jar anew, with all that is in its META-INF folder"),
    /** Jar and descriptor must belong together. */
    PIPELINE_MANIFEST_UNUSABLE(187, "the manifest of \"%s\" cannot be used: %s", "build its jar anew"),
    /** A jar may be newer than this compiler. */
    MANIFEST_DESCRIPTOR_TOO_NEW(
            188,
            "the descriptor of \"%s\" is of version %s, and this compiler knows versions up to %s",
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
