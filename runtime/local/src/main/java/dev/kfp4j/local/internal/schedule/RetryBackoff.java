// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.manifest.RetryPolicy;
import java.time.Duration;

/** Computes the delay before a retry. */
final class RetryBackoff {

    private RetryBackoff() {}

    /**
     * Returns the delay: that of the policy at first, then multiplied by its factor each time, up to its maximum.
     *
     * @param policy the policy
     * @param retry 1 for the first retry
     */
    static Duration before(RetryPolicy policy, int retry) {
        double factor = policy.backoffFactor() > 0 ? policy.backoffFactor() : 1;
        double seconds = policy.backoffDuration().toMillis() / 1000.0 * Math.pow(factor, retry - 1.0);
        double longest = policy.backoffMaxDuration().toMillis() / 1000.0;
        return Duration.ofMillis(Math.round(Math.min(seconds, longest) * 1000));
    }
}
