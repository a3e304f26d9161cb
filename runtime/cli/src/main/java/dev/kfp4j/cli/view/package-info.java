// SPDX-License-Identifier: Apache-2.0
/** Shows a run to a person: in place in a terminal, in lines elsewhere. Depends on the local engine's {@code run} package only. */
@NullMarked
package dev.kfp4j.cli.view;

import org.jspecify.annotations.NullMarked;
