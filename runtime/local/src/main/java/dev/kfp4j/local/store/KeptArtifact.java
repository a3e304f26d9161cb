// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.Digest;

/**
 * An object that is kept under its digest.
 *
 * @param digest of what it holds
 * @param isFolder whether it is a folder
 * @param size bytes, all files of a folder together
 */
public record KeptArtifact(Digest digest, boolean isFolder, long size) {}
