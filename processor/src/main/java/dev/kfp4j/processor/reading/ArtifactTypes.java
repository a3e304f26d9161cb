// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.diagnostic.SourceRef;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Reads artifact types outside of signatures. */
public final class ArtifactTypes {
    private final ReaderContext context;

    public ArtifactTypes(ReaderContext context) {
        this.context = context;
    }

    /**
     * Reads a type.
     *
     * @param type a subclass of {@code Artifact}
     * @param user the package of the code that uses it
     * @param place the place of its use
     * @return empty if it has a mistake, which is reported
     */
    public Optional<ArtifactIo> read(TypeMirror type, PackageElement user, SourceRef place) {
        var reachability = new Reachability(context.elements(), user);
        var reader = new ArtifactReader(context, new MistakeReport(context.diagnostics()), reachability);
        return reader.read(type, TypeSite.of(TypeSite.Role.INPUT, "artifact", place))
                .map(read -> new ArtifactIo(read.schemaTitle(), read.schemaVersion(), false));
    }
}
