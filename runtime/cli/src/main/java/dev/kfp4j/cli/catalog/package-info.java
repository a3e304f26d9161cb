// SPDX-License-Identifier: Apache-2.0
/** Finds pipelines and components in jars, folders and on the class path. */
@NullMarked
package dev.kfp4j.cli.catalog;

import org.jspecify.annotations.NullMarked;
