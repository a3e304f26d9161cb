// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/**
 * {@code cachingOptions: {enableCache: true, cacheKey: k}}; {@code cachingOptions: {}} disables the cache.
 *
 * @param enableCache whether earlier outputs may be reused
 * @param cacheKey a key that the user sets, possibly empty
 */
public record CachingOptions(boolean enableCache, String cacheKey) {}
