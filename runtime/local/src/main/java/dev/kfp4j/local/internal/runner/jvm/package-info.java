// SPDX-License-Identifier: Apache-2.0
/** Runs steps in this JVM, each on a thread and in a class loader. */
@NullMarked
package dev.kfp4j.local.internal.runner.jvm;

import org.jspecify.annotations.NullMarked;
