// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.isolation.Isolation;
import dev.kfp4j.local.memory.MemoryMaker;
import dev.kfp4j.local.plan.RunPlan;
import dev.kfp4j.local.resources.Budget;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.step.StepRunner;
import dev.kfp4j.local.values.Expressions;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What an engine works with.
 *
 * @param runner starts the steps
 * @param memory makes what remembers them
 * @param expressions evaluates conditions and selectors
 * @param parallelism how many steps run at a time, at least 1
 * @param budget what they may ask for together
 * @param listener is told what happens, after the store
 * @param notices what of a plan has no meaning with this runner
 * @param recorded what is kept of these settings with a run, for those who continue it
 */
record EngineSettings(
        StepRunner runner,
        MemoryMaker memory,
        Expressions expressions,
        int parallelism,
        Budget budget,
        RunListener listener,
        Function<RunPlan, List<String>> notices,
        JsonObject recorded) {

    static JsonObject recorded(String classPath, Isolation isolation, JsonObject remark) {
        var members = new LinkedHashMap<>(remark.members());
        members.put("classPath", JsonValue.of(classPath));
        members.put("isolation", JsonValue.of(isolation.name()));
        return new JsonObject(members);
    }
}
