// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode.Severity;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SourceRef;

/** The mistakes of one subject: reported at once, and remembered, so that nothing is made of a subject that has any. */
final class MistakeReport {

    private final Diagnostics diagnostics;
    private boolean clean = true;

    MistakeReport(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void error(DiagnosticCode code, SourceRef place, Object... arguments) {
        report(code, place, arguments);
    }

    /** Reports what may be an error or less. */
    void report(DiagnosticCode code, SourceRef place, Object... arguments) {
        clean &= code.severity() != Severity.ERROR;
        diagnostics.report(code, place, arguments);
    }

    /** Refuses text that no manifest can hold. */
    void checkText(String text, SourceRef place) {
        if (!UnicodeText.isWellFormed(text)) {
            error(ComponentCode.BROKEN_TEXT, place, "\"" + UnicodeText.escape(text) + "\"");
        }
    }

    boolean isClean() {
        return clean;
    }
}
