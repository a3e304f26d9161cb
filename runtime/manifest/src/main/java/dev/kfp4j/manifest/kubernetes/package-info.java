// SPDX-License-Identifier: Apache-2.0
/**
 * The settings of Kubernetes in the manifest's platform document: each a record, read and written in one place. The
 * document itself stays JSON in {@link dev.kfp4j.manifest.PlatformSpec}, so that unknown fields survive.
 */
@NullMarked
package dev.kfp4j.manifest.kubernetes;

import org.jspecify.annotations.NullMarked;
