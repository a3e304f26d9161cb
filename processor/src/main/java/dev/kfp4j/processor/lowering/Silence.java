// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SourceRef;

/** Hears nothing. */
final class Silence implements Diagnostics {
    @Override
    public void report(DiagnosticCode code, SourceRef place, Object... arguments) {}

    @Override
    public boolean hasErrors() {
        return false;
    }
}
