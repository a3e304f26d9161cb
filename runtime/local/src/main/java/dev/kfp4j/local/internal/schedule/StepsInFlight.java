// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running steps by key, so that only one of several identical steps runs at a time. */
final class StepsInFlight {

    private final Map<Digest, List<StepRun>> waiting = new HashMap<>();

    /** Whether this step runs. If not, {@link #release} returns it once the running one has ended. */
    boolean claim(StepRun step, Digest key) {
        List<StepRun> others = waiting.get(key);
        if (others == null) {
            waiting.put(key, new ArrayList<>());
            return true;
        }
        others.add(step);
        return false;
    }

    /** The step with the claim has ended; returns the steps that waited for it. */
    List<StepRun> release(Digest key) {
        List<StepRun> others = waiting.remove(key);
        return others == null ? List.of() : others;
    }
}
