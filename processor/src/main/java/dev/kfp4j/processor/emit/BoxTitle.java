// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a box: the task's name, and the condition or the iterator of the task. */
final class BoxTitle {
    private static final int LONGEST_ITEMS = 60;

    private static final String VALUE = "inputs\\.parameter_values\\['(?:pipelinechannel--)?([^']*)']";

    /** A value in a condition, with the conversions around it that KFP's numbers need. */
    private static final Pattern OPERAND =
            Pattern.compile("double\\(int\\(" + VALUE + "\\)\\)|int\\(" + VALUE + "\\)|" + VALUE);

    private BoxTitle() {}

    static String of(TaskSpec task) {
        Optional<String> condition = task.trigger().flatMap(TriggerPolicy::condition);
        if (condition.isPresent()) {
            return task.name() + ": if " + readable(condition.get());
        }
        return task.iterator()
                .map(iterator -> task.name() + ": for each of " + items(iterator) + limit(task))
                .orElse(task.name());
    }

    private static String items(TaskIterator iterator) {
        if (iterator instanceof RawItems raw) {
            return raw.raw().length() > LONGEST_ITEMS ? raw.raw().substring(0, LONGEST_ITEMS) + " ..." : raw.raw();
        }
        return plain(list(iterator));
    }

    /** The input with the list; empty for constants. */
    private static String list(TaskIterator iterator) {
        if (iterator instanceof ParameterItems items) {
            return items.inputParameter();
        }
        return iterator instanceof ArtifactItems items ? items.inputArtifact() : "";
    }

    private static String limit(TaskSpec task) {
        return task.parallelismLimit() > 0 ? ", " + task.parallelismLimit() + " at a time" : "";
    }

    private static String plain(String channel) {
        return channel.startsWith("pipelinechannel--") ? channel.substring("pipelinechannel--".length()) : channel;
    }

    private static String readable(String condition) {
        return OPERAND.matcher(condition).replaceAll(match -> Matcher.quoteReplacement(name(match)));
    }

    private static String name(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    /** Whether a block uses an input itself, beside passing it on. */
    static boolean mentions(TaskSpec task, String input) {
        boolean inCondition = task.trigger()
                .flatMap(TriggerPolicy::condition)
                .filter(condition -> condition.contains("['" + input + "']"))
                .isPresent();
        boolean asItems =
                task.iterator().filter(iterator -> list(iterator).equals(input)).isPresent();
        return inCondition || asItems;
    }
}
