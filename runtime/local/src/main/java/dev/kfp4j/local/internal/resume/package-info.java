// SPDX-License-Identifier: Apache-2.0
/** Runs that go on: what stays as it was, what runs again, and why. */
@NullMarked
package dev.kfp4j.local.internal.resume;

import org.jspecify.annotations.NullMarked;
