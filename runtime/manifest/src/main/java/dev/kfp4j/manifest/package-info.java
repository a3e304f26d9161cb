// SPDX-License-Identifier: Apache-2.0
/** The records of a manifest, which correspond to KFP's {@code PipelineSpec}. */
@NullMarked
package dev.kfp4j.manifest;

import org.jspecify.annotations.NullMarked;
