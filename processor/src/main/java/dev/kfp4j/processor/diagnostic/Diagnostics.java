// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Where the stages report to. */
public interface Diagnostics {

    /**
     * Reports one mistake.
     *
     * @param code what kind
     * @param place where, as narrow as is known
     * @param arguments what the code's wording asks for, in order
     */
    void report(DiagnosticCode code, SourceRef place, Object... arguments);

    /** Whether an error was reported. */
    boolean hasErrors();

    /** Takes messages and forgets them. */
    static Diagnostics silent() {
        return new Diagnostics() {
            @Override
            public void report(DiagnosticCode code, SourceRef place, Object... arguments) {}

            @Override
            public boolean hasErrors() {
                return false;
            }
        };
    }
}
