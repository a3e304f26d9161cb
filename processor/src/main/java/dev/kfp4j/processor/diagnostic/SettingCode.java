// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Messages about the settings of tasks and pipelines that a cluster applies: KFP4J-240 to 279. */
public enum SettingCode implements DiagnosticCode {
    SETTING_NOT_TEXT(
            240,
            "%2$s(...) takes a string, but \"%1$s\" is a number that exists only when the pipeline runs",
            "pass a String: change the type of the pipeline's input or of the component's output"),
    /** Clusters drop the constant parts of such a string. */
    SETTING_IN_TEXT(
            241,
            "%s(...) cannot take a string that is built from run-time values: a cluster drops the constant parts",
            "build the string inside a component, and pass its output"),
    SETTING_MAY_BE_MISSING(
            242,
            "%s(...) of a task must have a value, but the pipeline's input \"%s\" is optional",
            "give the pipeline's input a default with @Default"),
    BAD_OBJECT_NAME(
            243,
            "\"%s\" is not a valid name for a %s",
            "use lower-case letters and digits, with dashes or dots between them, at most 253 characters"),
    BAD_POD_NAME(
            244,
            "\"%s\" is not a valid name for a %s",
            "use lower-case letters and digits, with dashes between them, at most 63 characters%s"),
    BAD_MOUNT_PATH(
            245,
            "\"%s\" is not a valid mount path",
            "write an absolute path without \"..\" and \":\", such as \"/data\""),
    BAD_SUB_PATH(
            246,
            "\"%s\" is not a valid path inside a volume",
            "write a relative path without \"..\", such as \"run/data\""),
    BAD_DATA_KEY(
            247,
            "\"%s\" is not a valid key of a %s",
            "use letters, digits, dashes, underscores and dots, at most 253 characters"),
    BAD_MARK_KEY(
            248,
            "\"%s\" is not a valid key for a label or annotation",
            "use at most 63 letters and digits, with dashes, underscores or dots between them; a domain and a slash may precede them, as in \"example.com/team\""),
    BAD_LABEL_VALUE(
            249,
            "\"%s\" is not a valid value for a label",
            "use at most 63 letters and digits, with dashes, underscores or dots between them; an annotation accepts any text"),
    SLOT_TWICE(250, "the %s%s is set twice", "remove one of the two"),
    VOLUME_OF_TWO_KINDS(
            251,
            "the volume \"%s\" would be of two kinds: %s and %s",
            "rename one of them: a volume is named after its secret, config map or claim"),
    NO_ACCESS_MODE(252, "%s needs an access mode", "add one, such as AccessMode.READ_WRITE_ONCE"),
    BAD_TOLERATION(253, "this toleration is invalid: %s", "%s"),
    BAD_NODE_AFFINITY(254, "this node affinity is invalid: %s", "%s"),
    ROOT_AS_NON_ROOT(
            255,
            "user 0 is root, but the task must not run as root, so no cluster can start it",
            "remove one of the two settings"),
    NEGATIVE_ID(256, "%s is not a valid %s ID", "write 0 or more"),
    BAD_FIELD_PATH(
            257,
            "an environment variable cannot hold the pod field \"%s\"",
            "use metadata.name, metadata.namespace, metadata.uid, metadata.labels['...'], metadata.annotations['...'], spec.nodeName, spec.serviceAccountName, status.hostIP or status.podIP"),
    RESERVED_NAME(258, "\"%s\" is reserved for KFP's own %s", "choose another name"),
    INIT_CONTAINER_IS_NEW(
            259,
            Severity.WARNING,
            "clusters of KFP 2.17 and older reject a pipeline with an init container",
            "use a newer cluster, or do the work in a task that runs before this one"),
    SETTING_NOT_JSON(260, "%s(...) takes %s, not \"%s\"", "pass %s"),
    OPTION_ON_CLUSTER_TASK(
            261,
            "%s(...) cannot be set for this task, which has no container: the cluster itself carries it out",
            "remove it"),
    NAME_AND_SUFFIX(
            262, "a volume claim cannot have both a name and a name suffix", "remove name(...) or nameSuffix(...)"),
    BAD_SUFFIX(
            263,
            "\"%s\" is not a valid suffix for the name of a volume claim",
            "use lower-case letters and digits, with dashes or dots between them, such as \"-data\""),
    DELETED_CLAIM_IS_CACHED(
            264,
            Severity.WARNING,
            "the next run may take this claim from the cache, although it is deleted here",
            "turn the cache off where the claim is created: task(() -> createVolume(...)).cache(false).run()"),
    FIELD_IN_SETTING(
            265,
            "%2$s(...) cannot take \"%1$s\": a cluster cannot extract a part of a value for a setting",
            "pass a whole value: loop over a list of strings, or give the component a separate output for it"),
    WORKSPACE_WITHOUT_SIZE(266, "a workspace needs a size", "add size = \"10Gi\""),
    TIME_TOO_LONG(267, "\"%s\" is longer than a cluster can count", "write at most 2147483647s, which is 68 years"),
    BAD_PIPELINE_ROOT(
            268, "\"%s\" is not a valid pipeline root", "write a URI with a scheme, such as \"s3://bucket/runs\"");

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
