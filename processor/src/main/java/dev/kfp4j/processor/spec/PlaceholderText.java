// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Text;

/** Texts in the form of KFP: a placeholder for each run-time value, which the engine replaces. */
final class PlaceholderText {
    private PlaceholderText() {}

    static String input(String name) {
        return "{{$.inputs.parameters['" + name + "']}}";
    }

    static String text(Text text, Channels inputs) {
        var result = new StringBuilder();
        for (Part part : text.parts()) {
            if (part instanceof Part.Fixed fixed) {
                result.append(fixed.text());
            } else if (part instanceof Part.Hole hole) {
                result.append(input(inputs.of(hole.reference())));
            } else if (part instanceof Part.Run run) {
                result.append(run.value().placeholder());
            }
        }
        return result.toString();
    }
}
