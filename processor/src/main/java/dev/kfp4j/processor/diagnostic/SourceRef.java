// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/** A place in the user's sources, opaque to all but the {@code javac} package that makes and prints it. */
public interface SourceRef {}
