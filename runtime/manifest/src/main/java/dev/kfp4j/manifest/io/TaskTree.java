// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.manifest.io.YamlNode.Mapping;
import dev.kfp4j.manifest.io.YamlNode.NumberLiteral;
import dev.kfp4j.manifest.io.YamlNode.Text;

/** Tasks of a graph as trees. */
final class TaskTree {
    private TaskTree() {}

    static Mapping of(TaskSpec task) {
        var builder = new MappingBuilder()
                .put("taskInfo", single("name", task.name()))
                .put("componentRef", single("name", task.component()))
                .putUnlessEmpty("inputs", inputs(task))
                .putUnlessEmpty("dependentTasks", task.dependentTasks(), Text::new)
                .put("cachingOptions", task.caching(), TaskTree::caching)
                .put("retryPolicy", task.retry(), TaskTree::retry)
                .put("triggerPolicy", task.trigger(), TaskTree::trigger);
        task.iterator().ifPresent(iterator -> iterator(builder, iterator));
        if (task.parallelismLimit() != 0) {
            builder.put("iteratorPolicy", single("parallelismLimit", whole(task.parallelismLimit())));
        }
        return builder.build();
    }

    private static Mapping inputs(TaskSpec task) {
        return new MappingBuilder()
                .putUnlessEmpty("parameters", task.parameters(), TaskTree::parameter)
                .putUnlessEmpty("artifacts", task.artifacts(), TaskTree::artifact)
                .build();
    }

    private static Mapping parameter(ParameterSource source) {
        var builder = new MappingBuilder();
        if (source instanceof ParameterSource.Constant constant) {
            builder.put("runtimeValue", single("constant", YamlNode.of(constant.value())));
        } else if (source instanceof ParameterSource.ComponentInput input) {
            builder.put("componentInputParameter", input.input());
        } else if (source instanceof ParameterSource.TaskOutput output) {
            builder.put(
                    "taskOutputParameter",
                    new MappingBuilder()
                            .put("producerTask", output.producerTask())
                            .put("outputParameterKey", output.outputParameterKey())
                            .build());
        } else if (source instanceof ParameterSource.FinalStatus status) {
            builder.put("taskFinalStatus", single("producerTask", status.producerTask()));
        }
        return builder.put("parameterExpressionSelector", source.expressionSelector())
                .build();
    }

    private static Mapping artifact(ArtifactSource source) {
        var builder = new MappingBuilder();
        if (source instanceof ArtifactSource.ComponentInput input) {
            builder.put("componentInputArtifact", input.input());
        } else if (source instanceof ArtifactSource.TaskOutput output) {
            builder.put(
                    "taskOutputArtifact",
                    new MappingBuilder()
                            .put("producerTask", output.producerTask())
                            .put("outputArtifactKey", output.outputArtifactKey())
                            .build());
        }
        return builder.build();
    }

    private static Mapping caching(CachingOptions caching) {
        return new MappingBuilder()
                .putUnlessFalse("enableCache", caching.enableCache())
                .putUnlessEmpty("cacheKey", caching.cacheKey())
                .build();
    }

    private static Mapping retry(RetryPolicy retry) {
        return new MappingBuilder()
                .put("maxRetryCount", whole(retry.maxRetryCount()))
                .put("backoffDuration", DurationText.of(retry.backoffDuration()))
                .put("backoffFactor", new NumberLiteral(NumberText.of(retry.backoffFactor())))
                .put("backoffMaxDuration", DurationText.of(retry.backoffMaxDuration()))
                .build();
    }

    private static Mapping trigger(TriggerPolicy trigger) {
        var builder = new MappingBuilder().put("condition", trigger.condition());
        if (trigger.strategy() != Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED) {
            builder.put("strategy", trigger.strategy().name());
        }
        return builder.build();
    }

    private static void iterator(MappingBuilder task, TaskIterator iterator) {
        var builder = new MappingBuilder().put("itemInput", iterator.itemInput());
        if (iterator instanceof RawItems raw) {
            task.put(
                    "parameterIterator",
                    builder.put("items", single("raw", raw.raw())).build());
        } else if (iterator instanceof ParameterItems items) {
            task.put(
                    "parameterIterator",
                    builder.put("items", single("inputParameter", items.inputParameter()))
                            .build());
        } else if (iterator instanceof ArtifactItems items) {
            task.put(
                    "artifactIterator",
                    builder.put("items", single("inputArtifact", items.inputArtifact()))
                            .build());
        }
    }

    private static Mapping single(String key, String text) {
        return single(key, new Text(text));
    }

    private static Mapping single(String key, YamlNode value) {
        return new MappingBuilder().put(key, value).build();
    }

    private static NumberLiteral whole(int number) {
        return new NumberLiteral(Integer.toString(number));
    }
}
