// SPDX-License-Identifier: Apache-2.0
/** The housing pipeline: how the components of the component jar are wired. */
@NullMarked
package dev.kfp4j.example.housing;

import org.jspecify.annotations.NullMarked;
