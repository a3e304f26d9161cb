// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import javax.lang.model.element.TypeElement;

/** Passes the bodies of pipeline methods to their reader. */
interface BodySource {

    /** Sets the reader of the bodies. */
    void readWith(BodyReader bodyReader);

    /** Requests that the bodies of a class are read when it has been attributed. */
    void await(TypeElement topLevel);
}
