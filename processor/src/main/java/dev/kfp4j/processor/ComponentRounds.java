// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import dev.kfp4j.processor.component.ComponentModel;
import dev.kfp4j.processor.component.ComponentModel.ContainerComponent;
import dev.kfp4j.processor.component.ComponentSignature.EnvVariable;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.emit.ComponentEmitter;
import dev.kfp4j.processor.reading.ComponentCatalogue;
import dev.kfp4j.processor.reading.ComponentMethodReader;
import dev.kfp4j.processor.reading.KubernetesReader;
import dev.kfp4j.processor.reading.MissingTypes;
import dev.kfp4j.processor.reading.ReaderContext;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Takes the components of each round through reading, the catalogue and emission. */
final class ComponentRounds {

    private final ReaderContext context;
    private final ComponentMethodReader reader;
    private final ComponentCatalogue catalogue;
    private final ComponentEmitter emitter;
    private final MethodQueue queue;

    ComponentRounds(ReaderContext context, ComponentCatalogue catalogue, ComponentEmitter emitter) {
        this.context = context;
        this.reader = new ComponentMethodReader(context);
        this.catalogue = catalogue;
        this.emitter = emitter;
        this.queue = new MethodQueue(context.elements());
    }

    /**
     * Reads the components of a round, and those of earlier rounds whose types did not exist then. A type that never
     * comes to exist is left to the compiler, which says so itself.
     */
    void process(Collection<ExecutableElement> found) {
        for (ExecutableElement method : queue.next(found)) {
            if (MissingTypes.in(method)) {
                queue.defer(method);
            } else {
                reader.read(method).ifPresent(model -> accept(model, method));
            }
        }
    }

    private void accept(ComponentModel model, ExecutableElement method) {
        SourceRef place = context.refs().of(method);
        if (!catalogue.add(model.signature(), method)) {
            return;
        }
        List<String> variables = model.signature().defaults().env().stream()
                .map(EnvVariable::name)
                .toList();
        new KubernetesReader(context.annotations(), context.diagnostics()).read(method, variables);
        if (model instanceof ContainerComponent || emitter.seesRuntime(method)) {
            emitter.emit(model, method, place);
        } else {
            context.diagnostics()
                    .report(
                            SurroundingsCode.RUNTIME_MISSING,
                            place,
                            model.signature().name());
        }
    }
}
