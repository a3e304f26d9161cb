// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.text.ValueText;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.nio.charset.StandardCharsets;

/** Warns about constants that are too large for a parameter. */
final class ConstantLimits {
    /** In bytes of UTF-8. Constants other than text count as JSON. */
    private static final int LARGEST = 10_000;

    private final Diagnostics diagnostics;

    ConstantLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Task task) {
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof ConstantArgument constant) {
                check(constant.json(), task.place(input));
            } else if (argument instanceof Text text) {
                check(JsonValue.of(fixed(text)), task.place(input));
            }
        });
    }

    /** Each item becomes a parameter, and all of them together are one parameter of the loop. */
    void check(Group group) {
        if (group.kind() instanceof Group.Loop loop && loop.variable().items() instanceof ConstantItems items) {
            check(items.values(), group.place());
        }
    }

    private static String fixed(Text text) {
        var fixed = new StringBuilder();
        for (Part part : text.parts()) {
            if (part instanceof Part.Fixed constant) {
                fixed.append(constant.text());
            }
        }
        return fixed.toString();
    }

    private void check(JsonValue value, SourceRef place) {
        int bytes = ValueText.plain(value).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            diagnostics.report(LimitCode.LARGE_CONSTANT, place, bytes);
        }
    }
}
