// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.SourceRef;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** A place that knows how to print a message at itself. */
interface PrintablePlace extends SourceRef {

    /** Prints the text here. */
    void print(Messager messager, Kind kind, String text);
}
