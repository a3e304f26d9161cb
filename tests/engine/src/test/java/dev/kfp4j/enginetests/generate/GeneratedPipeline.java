// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Condition;
import dev.kfp4j.enginetests.model.Expected;
import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Reference;
import dev.kfp4j.manifest.Manifest;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A pipeline made at random.
 *
 * @param manifest the pipeline; its inputs have defaults
 * @param conditions the meaning of its conditions by their text
 */
public record GeneratedPipeline(Manifest manifest, Map<String, Condition> conditions) {
    /** Copies the map. */
    public GeneratedPipeline {
        conditions = Map.copyOf(conditions);
    }

    public static GeneratedPipeline of(Random random, Options options) {
        var parts = new Parts(options.image());
        var generator = new GraphGenerator(random, parts, options);
        var root = new Graph();
        generator.inputs(root);
        generator.fill(root, 2, false, 2 + random.nextInt(4));
        if (random.nextInt(3) == 0) {
            generator.exitHandler(root);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            Kind kind = generator.kind();
            root.output("output_" + i, kind.type(), List.of(generator.giver(root, kind)));
        }
        return new GeneratedPipeline(parts.manifest("generated", root), parts.conditions());
    }

    /** Returns the expected end of a run. */
    public Expected expected() {
        return Reference.run(manifest, conditions);
    }
}
