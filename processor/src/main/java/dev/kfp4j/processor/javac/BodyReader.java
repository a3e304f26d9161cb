// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;

/** Reads the bodies of pipeline methods, once javac has attributed the classes that hold them. */
public interface BodyReader {

    /**
     * Reads the bodies in one top-level class and in the classes nested in it. Elements, types and trees are good for
     * the time of this call only: javac empties the trees when it writes the class file.
     *
     * @param topLevel a class that was awaited
     * @param path the path of its declaration
     * @param trees the compiler's trees
     */
    void analysed(TypeElement topLevel, TreePath path, Trees trees);

    /** All awaited classes have been read: the time to link and to write. Called at most once. */
    void finished();
}
