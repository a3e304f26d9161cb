// SPDX-License-Identifier: Apache-2.0
/** The {@code kfp4j} command. Depends on all other packages of this module. */
@NullMarked
package dev.kfp4j.cli;

import org.jspecify.annotations.NullMarked;
