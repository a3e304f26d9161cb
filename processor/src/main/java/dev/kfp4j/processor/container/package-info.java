// SPDX-License-Identifier: Apache-2.0
/**
 * The command lines of container components: the template language of their Java texts, and the placeholders of KFP
 * that it is translated to. No compiler types.
 */
@NullMarked
package dev.kfp4j.processor.container;

import org.jspecify.annotations.NullMarked;
