// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import dev.kfp4j.processor.component.ComponentModel;
import dev.kfp4j.processor.component.ComponentModel.ContainerComponent;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.emit.ComponentEmitter;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.reading.ComponentCatalogue;
import dev.kfp4j.processor.reading.ComponentMethodReader;
import dev.kfp4j.processor.reading.MissingTypes;
import dev.kfp4j.processor.reading.ReaderContext;
import dev.kfp4j.processor.reading.TaskDefaultsReader;
import java.util.Collection;
import javax.lang.model.element.ExecutableElement;

/** Processes the components of each round: reads them, adds them to the catalogue, and writes their files. */
final class ComponentRounds {

    private final ReaderContext context;
    private final ComponentMethodReader reader;
    private final TaskDefaultsReader defaults;
    private final ComponentCatalogue catalogue;
    private final ComponentEmitter emitter;
    private final MethodQueue queue;

    ComponentRounds(ReaderContext context, ComponentCatalogue catalogue, ComponentEmitter emitter) {
        this.context = context;
        this.reader = new ComponentMethodReader(context);
        this.defaults = new TaskDefaultsReader(context.annotations(), context.diagnostics());
        this.catalogue = catalogue;
        this.emitter = emitter;
        this.queue = new MethodQueue(context.elements());
    }

    /**
     * Processes the components of a round, and those of earlier rounds whose types did not exist then. javac reports
     * types that never come to exist.
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
        TaskOptions options = defaults.read(method);
        if (model instanceof ContainerComponent || emitter.seesRuntime(method)) {
            emitter.emit(model, options, method, place);
        } else {
            context.diagnostics()
                    .report(
                            SurroundingsCode.RUNTIME_MISSING,
                            place,
                            model.signature().name());
        }
    }
}
