// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The place of a message about the whole compilation. */
record NoPlace() implements PrintablePlace {
    @Override
    public void print(Messager messager, Kind kind, String text) {
        messager.printMessage(kind, text);
    }
}
