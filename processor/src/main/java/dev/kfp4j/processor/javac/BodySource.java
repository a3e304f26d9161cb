// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import javax.lang.model.element.TypeElement;

/** What gives the bodies of pipeline methods to their reader. */
interface BodySource {

    /** Says who reads the bodies. */
    void readWith(BodyReader bodyReader);

    /** Has the bodies of a class read when it has been attributed. */
    void await(TypeElement topLevel);
}
