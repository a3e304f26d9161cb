// SPDX-License-Identifier: Apache-2.0
/** Reads which classes and files a program can reach, and digests them. */
@NullMarked
package dev.kfp4j.local.internal.code;

import org.jspecify.annotations.NullMarked;
