// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps under way by what they do, so that only one of several that would do the same runs at a time. */
final class StepsInFlight {

    private final Map<Digest, List<StepRun>> waiting = new HashMap<>();

    /** Whether this step is the one that runs; if not, it is given back when that one has ended. */
    boolean claim(StepRun step, Digest key) {
        List<StepRun> others = waiting.get(key);
        if (others == null) {
            waiting.put(key, new ArrayList<>());
            return true;
        }
        others.add(step);
        return false;
    }

    /** The step that had the claim has ended. Returns those that waited for it: they ask again. */
    List<StepRun> release(Digest key) {
        List<StepRun> others = waiting.remove(key);
        return others == null ? List.of() : others;
    }
}
