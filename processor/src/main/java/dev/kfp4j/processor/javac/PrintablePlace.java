// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import dev.kfp4j.processor.diagnostic.SourceRef;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** A place at which the compiler can print a message. */
interface PrintablePlace extends SourceRef {

    void print(Messager messager, Kind kind, String text);
}
