// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.time.Duration;

/**
 * {@code retryPolicy: {maxRetryCount: 3, backoffDuration: 30s, backoffFactor: 2.0, backoffMaxDuration: 3600s}}.
 *
 * @param maxRetryCount the maximum number of retries
 * @param backoffDuration the delay before the first retry, in whole seconds
 * @param backoffFactor the factor by which each further delay increases
 * @param backoffMaxDuration the longest delay, in whole seconds; on a cluster, the time in which retries may begin
 */
public record RetryPolicy(
        int maxRetryCount, Duration backoffDuration, double backoffFactor, Duration backoffMaxDuration) {
    /** Returns a policy with KFP's defaults: no delay before the first retry, a factor of 2, at most an hour. */
    public static RetryPolicy of(int maxRetryCount) {
        return new RetryPolicy(maxRetryCount, Duration.ZERO, 2.0, Duration.ofHours(1));
    }
}
