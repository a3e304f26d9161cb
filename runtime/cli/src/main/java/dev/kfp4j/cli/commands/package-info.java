// SPDX-License-Identifier: Apache-2.0
/** One class for each command. Commands do not use each other. */
@NullMarked
package dev.kfp4j.cli.commands;

import org.jspecify.annotations.NullMarked;
