// SPDX-License-Identifier: Apache-2.0
/** What a run is to those who watch it: events, states, results, values. Depends on the manifest's records only. */
@NullMarked
package dev.kfp4j.local.run;

import org.jspecify.annotations.NullMarked;
