// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/**
 * One message to the user.
 *
 * @param code its code, which owns kind and wording
 * @param place where it stands
 * @param text the whole message: code, what is wrong, the remedy
 */
public record Diagnostic(DiagnosticCode code, SourceRef place, String text) {}
