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
            "give the pipeline's input a default with @Default"),
    /** Objects have names by the rules of the internet's domains. */
    BAD_OBJECT_NAME(
            243,
            "\"%s\" cannot be the name of a %s",
            "use lower-case letters, digits, and dashes or dots between them, at most 253 characters"),
    /** Volumes and containers have names without dots. */
    BAD_POD_NAME(
            244,
            "\"%s\" cannot be the name of a %s",
            "use lower-case letters, digits, and dashes between them, at most 63 characters%s"),
    /** Volumes are mounted at absolute paths. */
    BAD_MOUNT_PATH(
            245,
            "nothing can be mounted at \"%s\"",
            "write an absolute path without \"..\" and \":\", such as \"/data\""),
    /** A part of a volume is in it. */
    BAD_SUB_PATH(
            246, "\"%s\" cannot be a path in a volume", "write a relative path without \"..\", such as \"run/data\""),
    /** Secrets and config maps have simple keys. */
    BAD_DATA_KEY(
            247,
            "\"%s\" cannot be a key in a %s",
            "use letters, digits, dashes, underscores and dots, at most 253 characters"),
    /** Labels and annotations have keys. */
    BAD_MARK_KEY(
            248,
            "\"%s\" cannot be the key of a label or an annotation",
            "use at most 63 letters, digits, and dashes, underscores or dots between them, after a domain and a slash or without,"
                    + " such as \"example.com/team\""),
    /** Labels have values. */
    BAD_LABEL_VALUE(
            249,
            "\"%s\" cannot be the value of a label",
            "use at most 63 letters, digits, and dashes, underscores or dots between them; an annotation can hold any text"),
    /** There is one of each. */
    SLOT_TWICE(250, "the %s%s is set twice", "leave one of them out"),
    /** A volume is of one kind. */
    VOLUME_OF_TWO_KINDS(
            251,
            "the volume \"%s\" would be a %s and a %s at once",
            "rename one of them: clusters call the volumes of secrets, config maps and claims after them"),
    /** Volumes are mounted somehow. */
    NO_ACCESS_MODE(252, "%s needs an access mode", "add one, such as AccessMode.READ_WRITE_ONCE"),
    /** Tolerations make sense. */
    BAD_TOLERATION(253, "this toleration means nothing: %s", "%s"),
    /** Node affinity makes sense. */
    BAD_NODE_AFFINITY(254, "this node affinity means nothing: %s", "%s"),
    /** Root is 0. */
    ROOT_AS_NON_ROOT(
            255,
            "the user 0 is root, and the same task refuses to run as root: no cluster can start it",
            "leave one of them out"),
    /** Users and groups have numbers. */
    NEGATIVE_ID(256, "%s cannot be the number of a %s", "write 0 or more"),
    /** Not all fields can be in the environment. */
    BAD_FIELD_PATH(
            257,
            "\"%s\" is no field of a pod that can be in the environment",
            "use metadata.name, metadata.namespace, metadata.uid, metadata.labels['...'], metadata.annotations['...'],"
                    + " spec.nodeName, spec.serviceAccountName, status.hostIP or status.podIP"),
    /** Some names are the cluster's. */
    RESERVED_NAME(258, "\"%s\" is KFP's own %s", "choose another"),
    /** Init containers are new. */
    INIT_CONTAINER_IS_NEW(
            259,
            Severity.WARNING,
            "a cluster of KFP 2.17 or older refuses the whole pipeline for its init container",
            "see that the cluster is newer, or do the work in a task before this one"),
    /** JSON settings are structs. */
    SETTING_NOT_JSON(260, "%s(...) takes %s, and \"%s\" is none", "hand over %s"),
    /** The cluster's own tasks have no container. */
    OPTION_ON_CLUSTER_TASK(
            261,
            "%s(...) cannot be set for a task that the cluster itself carries out",
            "leave it out: there is no container that it could be given to"),
    /** A claim has one name. */
    NAME_AND_SUFFIX(
            262,
            "a volume claim has a name or what a name that is made up ends with, not both",
            "leave name(...) or nameSuffix(...) out"),
    /** Names that are made up end somehow. */
    BAD_SUFFIX(
            263,
            "no name of a volume claim can end with \"%s\"",
            "use lower-case letters, digits, and dashes or dots between them, such as \"-data\""),
    /** A claim from the cache may be gone. */
    DELETED_CLAIM_IS_CACHED(
            264,
            Severity.WARNING,
            "the claim that is deleted here may come from the cache the next time, when it is gone",
            "create it with task(() -> createVolume(...)).cache(false).run()"),
    /** Items' fields do not reach a pod's settings. */
    FIELD_IN_SETTING(
            265,
            "\"%s\" is a part of a value, and clusters cannot pick it for %s(...)",
            "hand over the whole value: loop over a list of texts, or give the component's output an output of its own"),
    /** Shared folders have a size. */
    WORKSPACE_WITHOUT_SIZE(266, "a workspace needs a size", "add size = \"10Gi\""),
    /** Clusters count seconds in 32 bits. */
    TIME_TOO_LONG(267, "\"%s\" is more than clusters can count", "write at most 2147483647s, which is 68 years"),
    /** Roots are URIs. */
    BAD_PIPELINE_ROOT(
            268, "\"%s\" cannot be a pipeline root", "write a URI with a scheme, such as \"s3://bucket/runs\"");

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
