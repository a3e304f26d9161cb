// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static dev.kfp4j.manifest.kubernetes.PodField.Concern.POD;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule for the nodes on which the pod may run.
 *
 * @param <N> see {@link PodSetting}
 */
public sealed interface SchedulingSetting<N> extends PodSetting<N> {
    /** The fields that hold these settings. No cluster implements pod affinity. */
    static List<PodField> fields() {
        return List.of(
                PodField.of(NodeLabel.FIELD, POD, SchedulingSetting::readSelector),
                PodField.list(Toleration.FIELD, POD, SchedulingSetting::readToleration),
                PodField.list(NodeAffinity.FIELD, POD, SchedulingSetting::readAffinity),
                PodField.of("podAffinity", POD, executor -> List.of()));
    }

    private static List<PodSetting<ParameterSource>> readSelector(SettingReader executor)
            throws UnreadableSettingException {
        SettingReader selector = executor.object(NodeLabel.FIELD);
        var settings = new ArrayList<PodSetting<ParameterSource>>();
        selector.textMap("labels").forEach((key, value) -> settings.add(new NodeLabel<>(key, value)));
        if (selector.has(NodeSelectorJson.KEY)) {
            settings.add(new NodeSelectorJson<>(Sources.source(selector, NodeSelectorJson.KEY)));
        }
        return settings;
    }

    private static PodSetting<ParameterSource> readToleration(SettingReader entry) throws UnreadableSettingException {
        return entry.has(TolerationsJson.KEY)
                ? new TolerationsJson<>(Sources.source(entry, TolerationsJson.KEY))
                : Toleration.read(entry);
    }

    private static PodSetting<ParameterSource> readAffinity(SettingReader entry) throws UnreadableSettingException {
        return entry.has(NodeAffinityJson.KEY)
                ? new NodeAffinityJson<>(Sources.source(entry, NodeAffinityJson.KEY))
                : NodeAffinity.read(entry);
    }

    /**
     * A required label of the node.
     *
     * @param key its key
     * @param value its value
     */
    record NodeLabel<N>(String key, String value) implements SchedulingSetting<N> {
        private static final String FIELD = "nodeSelector";

        @Override
        public void write(SettingWriter<N> executor) {
            executor.object(FIELD).object("labels").put(key, value);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(new PodSlot(PodSlot.Kind.NODE_LABEL, key));
        }
    }

    /**
     * The required labels of the node as one value.
     *
     * @param labels a struct
     */
    record NodeSelectorJson<N>(N labels) implements SchedulingSetting<N> {
        private static final String KEY = "nodeSelectorJson";

        @Override
        public void write(SettingWriter<N> executor) {
            executor.object(NodeLabel.FIELD).putSource(KEY, labels);
        }

        @Override
        public List<N> values() {
            return List.of(labels);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NODE_SELECTOR));
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(labels).map(NodeSelectorJson::new);
        }
    }

    /**
     * A term of node affinity.
     *
     * @param labels requirements for the node's labels
     * @param fields requirements for the node's fields
     * @param weight of a preferred term; empty: the term is required
     */
    record NodeAffinity<N>(List<Requirement> labels, List<Requirement> fields, OptionalLong weight)
            implements SchedulingSetting<N> {
        private static final String FIELD = "nodeAffinity";

        public NodeAffinity {
            labels = List.copyOf(labels);
            fields = List.copyOf(fields);
        }

        private static NodeAffinity<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            return new NodeAffinity<>(
                    Requirement.read(entry, "matchExpressions"),
                    Requirement.read(entry, "matchFields"),
                    entry.number("weight"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            SettingWriter<N> entry = executor.entry(FIELD);
            labels.forEach(requirement -> requirement.write(entry.entry("matchExpressions")));
            fields.forEach(requirement -> requirement.write(entry.entry("matchFields")));
            weight.ifPresent(number -> entry.put("weight", JsonValue.of(number)));
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * A requirement for a label or field.
     *
     * @param key the label or field
     * @param operator as Kubernetes calls it
     * @param values the operands
     */
    record Requirement(String key, String operator, List<String> values) {
        public Requirement {
            values = List.copyOf(values);
        }

        private static List<Requirement> read(SettingReader term, String key) throws UnreadableSettingException {
            var requirements = new ArrayList<Requirement>();
            for (SettingReader entry : term.entries(key)) {
                requirements.add(
                        new Requirement(entry.textOrNone("key"), entry.textOrNone("operator"), entry.texts("values")));
            }
            return requirements;
        }

        private void write(SettingWriter<?> entry) {
            entry.put("key", key).put("operator", operator).putUnlessEmpty("values", values);
        }
    }

    /**
     * Node affinity as one value.
     *
     * @param affinity a struct in the form of Kubernetes
     */
    record NodeAffinityJson<N>(N affinity) implements SchedulingSetting<N> {
        private static final String KEY = "nodeAffinityJson";

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(NodeAffinity.FIELD).putSource(KEY, affinity);
        }

        @Override
        public List<N> values() {
            return List.of(affinity);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NODE_AFFINITY));
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(affinity).map(NodeAffinityJson::new);
        }
    }

    /**
     * A tolerated taint.
     *
     * @param key empty: any
     * @param operator as Kubernetes calls it; empty: Equal
     * @param value may be empty
     * @param effect as Kubernetes calls it; empty: any
     * @param seconds the time after which the pod is evicted; empty: never
     */
    record Toleration<N>(String key, String operator, String value, String effect, OptionalLong seconds)
            implements SchedulingSetting<N> {
        private static final String FIELD = "tolerations";

        private static Toleration<ParameterSource> read(SettingReader entry) {
            return new Toleration<>(
                    entry.textOrNone("key"),
                    entry.textOrNone("operator"),
                    entry.textOrNone("value"),
                    entry.textOrNone("effect"),
                    entry.number("tolerationSeconds"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            SettingWriter<N> entry = executor.entry(FIELD)
                    .putUnlessEmpty("key", key)
                    .putUnlessEmpty("operator", operator)
                    .putUnlessEmpty("value", value)
                    .putUnlessEmpty("effect", effect);
            seconds.ifPresent(number -> entry.putLong("tolerationSeconds", number));
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * Tolerated taints as one value.
     *
     * @param tolerations a struct, or a list of structs, in the form of Kubernetes
     */
    record TolerationsJson<N>(N tolerations) implements SchedulingSetting<N> {
        private static final String KEY = "tolerationJson";

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(Toleration.FIELD).putSource(KEY, tolerations);
        }

        @Override
        public List<N> values() {
            return List.of(tolerations);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(tolerations).map(TolerationsJson::new);
        }
    }
}
