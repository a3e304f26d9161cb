// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.time.Duration;

/**
 * {@code retryPolicy: {maxRetryCount: 3, backoffDuration: 30s, backoffFactor: 2.0, backoffMaxDuration: 3600s}}.
 *
 * @param maxRetryCount how often a failed task is tried again
 * @param backoffDuration the wait before the first retry, whole seconds
 * @param backoffFactor by how much each further wait is longer
 * @param backoffMaxDuration the longest wait, whole seconds
 */
public record RetryPolicy(
        int maxRetryCount, Duration backoffDuration, double backoffFactor, Duration backoffMaxDuration) {
    /** KFP's defaults for the waits: none before the first, a factor of 2, at most an hour. */
    public static RetryPolicy of(int maxRetryCount) {
        return new RetryPolicy(maxRetryCount, Duration.ZERO, 2.0, Duration.ofHours(1));
    }
}
