// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/**
 * One message to the user.
 *
 * @param code its code, which owns severity and wording
 * @param place its place in the sources
 * @param text the whole message: code, wording and remedy
 */
public record Diagnostic(DiagnosticCode code, SourceRef place, String text) {}
