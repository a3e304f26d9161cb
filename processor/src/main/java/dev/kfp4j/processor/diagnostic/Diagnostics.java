// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** Receives the messages of all stages. */
public interface Diagnostics {

    /**
     * Reports one mistake.
     *
     * @param code its code
     * @param place the narrowest known place
     * @param arguments the arguments of the code's text, in order
     */
    void report(DiagnosticCode code, SourceRef place, Object... arguments);

    /** Whether an error was reported. */
    boolean hasErrors();

    /** Returns an instance that discards all messages. */
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
