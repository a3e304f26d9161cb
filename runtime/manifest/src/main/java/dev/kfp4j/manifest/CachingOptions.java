// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/**
 * {@code cachingOptions: {enableCache: true, cacheKey: k}}; switched off it is {@code cachingOptions: {}}.
 *
 * @param enableCache whether an earlier result may be used
 * @param cacheKey a key of the user's own; may be empty
 */
public record CachingOptions(boolean enableCache, String cacheKey) {}
