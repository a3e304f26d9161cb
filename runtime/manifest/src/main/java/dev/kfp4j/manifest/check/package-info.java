// SPDX-License-Identifier: Apache-2.0
/** Whether the parts of a manifest fit together. Depends on the records and {@code json} only. */
@NullMarked
package dev.kfp4j.manifest.check;

import org.jspecify.annotations.NullMarked;
