// SPDX-License-Identifier: Apache-2.0
/** What a program is made of: the classes and resources that an entrypoint can reach on a class path. */
@NullMarked
package dev.kfp4j.local.internal.code;

import org.jspecify.annotations.NullMarked;
