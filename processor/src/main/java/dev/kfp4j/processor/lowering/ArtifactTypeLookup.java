// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Says what artifacts of a class are to KFP. */
@FunctionalInterface
interface ArtifactTypeLookup {
    /**
     * The type of a class's artifacts.
     *
     * @param type a subclass of {@code Artifact}
     * @param use where it is named: mistakes of the class are reported there
     * @return empty where it has mistakes
     */
    Optional<ArtifactIo> find(TypeMirror type, TreePath use);
}
