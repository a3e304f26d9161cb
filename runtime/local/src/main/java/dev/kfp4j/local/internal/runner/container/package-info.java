// SPDX-License-Identifier: Apache-2.0
/** Runs each step in a container, with podman or docker. */
@NullMarked
package dev.kfp4j.local.internal.runner.container;

import org.jspecify.annotations.NullMarked;
