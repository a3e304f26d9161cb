// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Warns of what is right by KFP's specification and goes wrong on its clusters: they keep one name for each artifact that
 * enters a nested pipeline, and one artifact for each name.
 */
final class ClusterLimits {
    private final Body body;

    ClusterLimits(Body body) {
        this.body = body;
    }

    /**
     * Looks at the arguments of one call.
     *
     * @param bound the inputs that are bound
     * @param arguments where the arguments stand
     */
    void check(Callee callee, Map<Input, Argument> bound, Map<Input, TreePath> arguments) {
        if (!callee.isGraph()) {
            return;
        }
        var seen = new HashMap<Argument, Input>();
        arguments.forEach((input, at) -> {
            Argument argument = bound.get(input);
            if (argument != null && input.type() instanceof ArtifactIo artifact) {
                check(callee, input, artifact.list(), seen.putIfAbsent(argument, input), at);
            }
        });
    }

    private void check(Callee callee, Input input, boolean list, @Nullable Input same, TreePath at) {
        if (list) {
            body.warn(at, BodyCode.ARTIFACT_LIST_TO_PIPELINE, input.javaName(), callee.name());
        } else if (same != null) {
            body.warn(at, BodyCode.ARTIFACT_TWICE, same.javaName(), input.javaName(), callee.name());
        }
    }
}
