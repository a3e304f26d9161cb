// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.settings;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeAffinity;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeAffinityJson;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeLabel;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeSelectorJson;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.Requirement;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.Toleration;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.TolerationsJson;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The rules for the nodes of the pod. */
final class SchedulingSettings {
    static final List<SettingKind> KINDS = List.of(
            new SettingKind("nodeSelector", "nodeSelector", SchedulingSettings::label),
            new SettingKind("nodeSelectorJson", "", SchedulingSettings::selectorJson),
            new SettingKind("nodeAffinity", "nodeAffinity", SchedulingSettings::affinity),
            new SettingKind("nodeAffinityJson", "", SchedulingSettings::affinityJson),
            new SettingKind("toleration", "tolerations", SchedulingSettings::toleration),
            new SettingKind("tolerationsJson", "", SchedulingSettings::tolerationsJson));

    private static final int HEAVIEST = 100;

    private SchedulingSettings() {}

    private static Optional<PodSetting<Argument>> label(SettingArguments arguments) {
        return mark(arguments)
                .filter(mark -> Checks.isLabelValue(arguments, "value", mark.value()))
                .map(mark -> mark);
    }

    /** A key and a value, the key checked. */
    static Optional<NodeLabel<Argument>> mark(SettingArguments arguments) {
        Optional<String> key = arguments.text("key").filter(text -> Checks.isMarkKey(arguments, "key", text));
        Optional<String> value = arguments.text("value");
        return key.isPresent() && value.isPresent()
                ? Optional.of(new NodeLabel<>(key.get(), value.get()))
                : Optional.empty();
    }

    private static Optional<PodSetting<Argument>> selectorJson(SettingArguments arguments) {
        return arguments.json("labels", false).map(NodeSelectorJson::new);
    }

    private static Optional<PodSetting<Argument>> affinityJson(SettingArguments arguments) {
        return arguments.json("affinity", false).map(NodeAffinityJson::new);
    }

    private static Optional<PodSetting<Argument>> affinity(SettingArguments arguments) {
        List<Requirement> labels = requirements(arguments.inner("labels"), true);
        List<Requirement> fields = requirements(arguments.inner("fields"), false);
        OptionalLong weight = arguments.number("weight");
        if (arguments.inner("labels").isEmpty() && arguments.inner("fields").isEmpty()) {
            arguments.refuse(
                    "",
                    SettingCode.BAD_NODE_AFFINITY,
                    "it requires nothing",
                    "add a requirement for a label or a field");
            return Optional.empty();
        }
        if (weight.isPresent() && (weight.getAsLong() < 1 || weight.getAsLong() > HEAVIEST)) {
            arguments.refuse(
                    "weight",
                    SettingCode.BAD_NODE_AFFINITY,
                    "its weight is " + weight.getAsLong(),
                    "write a weight from 1 to 100");
        }
        return Optional.of(new NodeAffinity<>(labels, fields, weight));
    }

    private static List<Requirement> requirements(List<SettingArguments> all, boolean labels) {
        var requirements = new ArrayList<Requirement>();
        for (SettingArguments arguments : all) {
            Optional<String> key =
                    arguments.text("key").filter(text -> !labels || Checks.isMarkKey(arguments, "key", text));
            String operator = arguments.has("operator") ? arguments.choice("operator") : "In";
            List<String> values = arguments.texts(labels && arguments.has("value") ? "value" : "values");
            if (key.isPresent() && isSound(operator, values, labels, arguments)) {
                requirements.add(new Requirement(key.get(), operator, values));
            }
        }
        return requirements;
    }

    private static boolean isSound(String operator, List<String> values, boolean labels, SettingArguments arguments) {
        String problem = "";
        String remedy = "";
        switch (operator) {
            case "Exists", "DoesNotExist" -> {
                if (!values.isEmpty()) {
                    problem = operator + " takes no values";
                    remedy = "remove the values";
                }
            }
            case "Gt", "Lt" -> {
                if (values.size() != 1 || !KubernetesNames.isWhole(values.get(0))) {
                    problem = operator + " takes one integer";
                    remedy = "write one, such as \"8\"";
                }
            }
            default -> {
                if (values.isEmpty()) {
                    problem = operator + " has no values";
                    remedy = "add a value";
                }
            }
        }
        if (!problem.isEmpty()) {
            arguments.refuse("values", SettingCode.BAD_NODE_AFFINITY, problem, remedy);
            return false;
        }
        return !labels || values.stream().allMatch(value -> Checks.isLabelValue(arguments, "values", value));
    }

    private static Optional<PodSetting<Argument>> toleration(SettingArguments arguments) {
        Optional<String> key = arguments.text("key");
        Optional<String> value = arguments.text("value");
        String operator = arguments.has("operator") ? arguments.choice("operator") : "Equal";
        String effect = arguments.choice("effect");
        OptionalLong seconds = arguments.number("seconds");
        if (key.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (key.get().isEmpty() && operator.equals("Equal")) {
            String remedy = "add the key of the taint, or tolerate every taint with Exists and no key";
            arguments.refuse("key", SettingCode.BAD_TOLERATION, "it has no key", remedy);
        } else if (!value.get().isEmpty() && operator.equals("Exists")) {
            arguments.refuse("value", SettingCode.BAD_TOLERATION, "Exists takes no value", "remove the value");
        } else if (seconds.isPresent() && seconds.getAsLong() < 0) {
            arguments.refuse(
                    "seconds", SettingCode.BAD_TOLERATION, "its seconds are negative", "write 0 or more seconds");
        } else if (seconds.isPresent() && !effect.equals("NoExecute")) {
            arguments.refuse(
                    "seconds",
                    SettingCode.BAD_TOLERATION,
                    "seconds apply only to taints that evict pods",
                    "add the effect NO_EXECUTE, or remove the seconds");
        } else if ((key.get().isEmpty() || Checks.isMarkKey(arguments, "key", key.get()))
                && Checks.isLabelValue(arguments, "value", value.get())) {
            return Optional.of(new Toleration<>(key.get(), operator, value.get(), effect, seconds));
        }
        return Optional.empty();
    }

    private static Optional<PodSetting<Argument>> tolerationsJson(SettingArguments arguments) {
        return arguments
                .json("tolerations", true)
                .filter(Reference.class::isInstance)
                .map(TolerationsJson::new);
    }
}
