// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;

/** Reads the bodies of pipeline methods after javac has attributed their classes. */
public interface BodyReader {

    /**
     * Reads the bodies in one top-level class and in its nested classes. Elements, types and trees are valid only
     * during this call: javac clears the trees when it writes the class file.
     *
     * @param topLevel an awaited class
     * @param path the path of its declaration
     * @param trees the compiler's trees
     */
    void analysed(TypeElement topLevel, TreePath path, Trees trees);

    /** Links and writes, after all awaited classes have been read. Called at most once. */
    void finished();
}
