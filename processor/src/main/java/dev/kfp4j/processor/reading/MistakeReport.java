// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode.Severity;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SourceRef;

/**
 * Reports the mistakes of one subject, and remembers whether there were any: nothing is generated for such a subject.
 */
final class MistakeReport {

    private final Diagnostics diagnostics;
    private boolean clean = true;

    MistakeReport(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void error(DiagnosticCode code, SourceRef place, Object... arguments) {
        report(code, place, arguments);
    }

    /** Reports an error, a warning or a note. */
    void report(DiagnosticCode code, SourceRef place, Object... arguments) {
        clean &= code.severity() != Severity.ERROR;
        diagnostics.report(code, place, arguments);
    }

    /** Refuses text that no manifest can contain. */
    void checkText(String text, SourceRef place) {
        if (!UnicodeText.isWellFormed(text)) {
            error(ComponentCode.BROKEN_TEXT, place, "\"" + UnicodeText.escape(text) + "\"");
        }
    }

    boolean isClean() {
        return clean;
    }
}
