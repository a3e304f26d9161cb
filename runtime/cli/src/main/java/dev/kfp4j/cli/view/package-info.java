// SPDX-License-Identifier: Apache-2.0
/** Shows runs to users: a table in a terminal, lines elsewhere. */
@NullMarked
package dev.kfp4j.cli.view;

import org.jspecify.annotations.NullMarked;
