// SPDX-License-Identifier: Apache-2.0
/** The manifest's records, one to one with KFP's {@code PipelineSpec}. Depends on {@code json} only. */
@NullMarked
package dev.kfp4j.manifest;

import org.jspecify.annotations.NullMarked;
