// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;

/** Reads tasks; {@link SourceReader} reads the sources of their inputs. */
final class TaskReader {
    private TaskReader() {}

    static TaskSpec read(Located task) {
        var fields = Fields.of(task);
        var inputs = fields.optional("inputs").map(Fields::of);
        var read = new TaskSpec(
                name(fields.required("taskInfo")),
                name(fields.required("componentRef")),
                inputs.map(found -> found.map("parameters", SourceReader::parameter))
                        .orElseGet(TreeMap::new),
                inputs.map(found -> found.map("artifacts", SourceReader::artifact))
                        .orElseGet(TreeMap::new),
                fields.list("dependentTasks", Located::text),
                fields.optional("cachingOptions").map(TaskReader::caching),
                fields.optional("retryPolicy").map(TaskReader::retry),
                fields.optional("triggerPolicy").map(TaskReader::trigger),
                iterator(fields),
                fields.optional("iteratorPolicy").map(TaskReader::parallelism).orElse(0));
        inputs.ifPresent(Fields::noOthers);
        fields.noOthers();
        return read;
    }

    /** {@code {name: x}}, the form of both {@code taskInfo} and {@code componentRef}. */
    private static String name(Located holder) {
        var fields = Fields.of(holder);
        var name = fields.requiredText("name");
        fields.noOthers();
        return name;
    }

    private static CachingOptions caching(Located caching) {
        var fields = Fields.of(caching);
        var read = new CachingOptions(fields.flag("enableCache"), fields.text("cacheKey"));
        fields.noOthers();
        return read;
    }

    private static RetryPolicy retry(Located retry) {
        var fields = Fields.of(retry);
        var defaults = RetryPolicy.of(0);
        var read = new RetryPolicy(
                fields.optional("maxRetryCount").map(Located::count).orElse(0),
                fields.optional("backoffDuration").map(TaskReader::duration).orElse(defaults.backoffDuration()),
                fields.optional("backoffFactor").map(TaskReader::factor).orElse(defaults.backoffFactor()),
                fields.optional("backoffMaxDuration").map(TaskReader::duration).orElse(defaults.backoffMaxDuration()));
        fields.noOthers();
        return read;
    }

    private static double factor(Located factor) {
        double value = factor.number().doubleValue();
        if (value < 0) {
            throw factor.place().error("is negative");
        }
        return value;
    }

    private static Duration duration(Located duration) {
        return DurationText.parse(duration.text())
                .orElseThrow(() -> duration.place()
                        .error("is \"" + duration.text() + "\", not a duration in seconds such as 30s or 1.5s"));
    }

    private static TriggerPolicy trigger(Located trigger) {
        var fields = Fields.of(trigger);
        var condition = fields.text("condition");
        var read = new TriggerPolicy(
                condition.isEmpty() ? Optional.empty() : Optional.of(condition),
                fields.optional("strategy").map(TaskReader::strategy).orElse(Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED));
        fields.noOthers();
        return read;
    }

    private static Strategy strategy(Located strategy) {
        boolean unspecified = strategy.value().equals(JsonValue.of("TRIGGER_STRATEGY_UNSPECIFIED"))
                || strategy.value().equals(JsonValue.of(0));
        return unspecified ? Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED : strategy.constant(Strategy.values(), 1);
    }

    private static Optional<TaskIterator> iterator(Fields task) {
        Optional<TaskIterator> parameters = task.optional("parameterIterator").map(TaskReader::parameterIterator);
        Optional<TaskIterator> artifacts = task.optional("artifactIterator").map(TaskReader::artifactIterator);
        if (parameters.isPresent() && artifacts.isPresent()) {
            throw task.place().error("has both a \"parameterIterator\" and an \"artifactIterator\"; one is allowed");
        }
        return parameters.or(() -> artifacts);
    }

    private static TaskIterator parameterIterator(Located iterator) {
        var fields = Fields.of(iterator);
        var itemInput = fields.requiredText("itemInput");
        var items = Fields.of(fields.required("items"));
        fields.noOthers();
        Optional<TaskIterator> raw = items.optional("raw").map(found -> new RawItems(itemInput, rawItems(found)));
        Optional<TaskIterator> input =
                items.optional("inputParameter").map(found -> new ParameterItems(itemInput, found.text()));
        items.noOthers();
        if (raw.isPresent() == input.isPresent()) {
            throw items.place().error("must have either \"raw\" or \"inputParameter\"");
        }
        return raw.or(() -> input).get();
    }

    private static String rawItems(Located raw) {
        try {
            if (Json.read(raw.text()) instanceof JsonArray) {
                return raw.text();
            }
        } catch (ManifestException e) {
            throw raw.place().error("is not valid JSON: " + e.getMessage());
        }
        throw raw.place().error("is not a JSON list");
    }

    private static TaskIterator artifactIterator(Located iterator) {
        var fields = Fields.of(iterator);
        var itemInput = fields.requiredText("itemInput");
        var items = Fields.of(fields.required("items"));
        fields.noOthers();
        var read = new ArtifactItems(itemInput, items.requiredText("inputArtifact"));
        items.noOthers();
        return read;
    }

    private static int parallelism(Located policy) {
        var fields = Fields.of(policy);
        int limit = fields.optional("parallelismLimit").map(Located::count).orElse(0);
        fields.noOthers();
        return limit;
    }
}
