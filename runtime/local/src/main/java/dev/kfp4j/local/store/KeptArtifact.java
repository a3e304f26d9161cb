// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.Digest;

/**
 * An object that is kept under its digest.
 *
 * @param digest the digest of its content
 * @param isFolder whether it is a folder
 * @param size the bytes of all files
 */
public record KeptArtifact(Digest digest, boolean isFolder, long size) {}
