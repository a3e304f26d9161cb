// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.Diagnostic;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode.Severity;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Passes messages to the compiler as soon as they are reported. */
final class CompilerMessages implements Diagnostics {

    private final Messager messager;
    /** One mistake is reported once, even if many components use the type that contains it. */
    private final Set<Diagnostic> reported = new HashSet<>();

    private boolean errors;

    CompilerMessages(Messager messager) {
        this.messager = messager;
    }

    @Override
    public void report(DiagnosticCode code, SourceRef place, Object... arguments) {
        errors |= code.severity() == Severity.ERROR;
        String text = code.format(arguments);
        if (!reported.add(new Diagnostic(code, place, text))) {
            return;
        }
        if (place instanceof PrintablePlace printable) {
            printable.print(messager, kind(code.severity()), text);
        } else {
            messager.printMessage(kind(code.severity()), text);
        }
    }

    @Override
    public boolean hasErrors() {
        return errors;
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
