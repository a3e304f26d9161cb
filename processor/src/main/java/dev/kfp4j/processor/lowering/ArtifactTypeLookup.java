// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds the types of artifacts in KFP by their Java classes. */
@FunctionalInterface
interface ArtifactTypeLookup {
    /**
     * The type of a class's artifacts.
     *
     * @param type a subclass of {@code Artifact}
     * @param use the place of the class name, for reports of mistakes in the class
     * @return empty if the class has mistakes
     */
    Optional<ArtifactIo> find(TypeMirror type, TreePath use);
}
