// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import java.util.Set;
import java.util.regex.Pattern;

/** The syntax of names, keys, values and paths that Kubernetes checks. */
public final class KubernetesNames {
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_OBJECT = 253;
    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final Pattern DNS_SUBDOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
    private static final Pattern DATA_KEY = Pattern.compile("[-._a-zA-Z0-9]+");
    private static final Pattern MARK_NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");
    private static final Pattern FIELD = Pattern.compile("metadata\\.(labels|annotations)\\['[^']+'\\]");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
    private static final Set<String> FIELDS = Set.of(
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.nodeName",
            "spec.serviceAccountName",
            "status.hostIP",
            "status.hostIPs",
            "status.podIP",
            "status.podIPs");

    private KubernetesNames() {}

    /** Whether it can be the name of an object: a secret, a config map, a claim, a storage class. */
    public static boolean isObject(String text) {
        return text.length() <= LONGEST_OBJECT && DNS_SUBDOMAIN.matcher(text).matches();
    }

    /** Whether it can be the name of a volume or a container in a pod. */
    static boolean isLabelName(String text) {
        return text.length() <= LONGEST_LABEL && DNS_LABEL.matcher(text).matches();
    }

    /** Whether it can be the suffix of a generated name. */
    static boolean isSuffix(String text) {
        return isObject("a" + text);
    }

    /** Whether it can be a key in a secret or config map. */
    static boolean isDataKey(String text) {
        return text.length() <= LONGEST_OBJECT
                && DATA_KEY.matcher(text).matches()
                && !text.equals(".")
                && !text.startsWith("..");
    }

    /** Whether it can be the key of a label or an annotation: a name, after a domain and a slash or without. */
    static boolean isMarkKey(String text) {
        int slash = text.indexOf('/');
        return (slash < 0 || isObject(text.substring(0, slash))) && isMarkName(text.substring(slash + 1));
    }

    private static boolean isMarkName(String text) {
        return text.length() <= LONGEST_LABEL && MARK_NAME.matcher(text).matches();
    }

    /** Whether it can be the value of a label; the empty text can. */
    static boolean isLabelValue(String text) {
        return text.isEmpty() || isMarkName(text);
    }

    /** Whether something can be mounted there: an absolute path. */
    static boolean isMountPath(String text) {
        return text.startsWith("/") && text.length() > 1 && !text.contains(":") && !hasParent(text);
    }

    /** Whether it can be a path in a volume: relative, and not out of it. */
    static boolean isSubPath(String text) {
        return !text.startsWith("/") && !hasParent(text);
    }

    private static boolean hasParent(String path) {
        return Pattern.compile("/").splitAsStream(path).anyMatch(".."::equals);
    }

    /** Whether it is a field of a pod that a container can have in its environment. */
    static boolean isField(String text) {
        return FIELDS.contains(text) || FIELD.matcher(text).matches();
    }

    /** Whether it is a whole number. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
