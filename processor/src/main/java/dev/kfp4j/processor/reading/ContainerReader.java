// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.MethodSignature;
import dev.kfp4j.processor.container.CommandElement;
import dev.kfp4j.processor.container.ContainerCommand;
import dev.kfp4j.processor.container.IoKind;
import dev.kfp4j.processor.container.TemplateReader;
import dev.kfp4j.processor.container.TemplateSlots;
import dev.kfp4j.processor.container.TemplateSlots.Presence;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Reads the command line of a container component. */
final class ContainerReader {

    /** The name of a single result in templates; it has none in Java. */
    private static final String SINGLE_OUTPUT = "output";

    private final ReaderContext context;
    private final MistakeReport report;
    private final Annotation annotation;

    ContainerReader(ReaderContext context, MistakeReport report, Annotation annotation) {
        this.context = context;
        this.report = report;
        this.annotation = annotation;
    }

    /**
     * Reads command and arguments; complete if no mistake was reported.
     *
     * @param method the component's method
     * @param name the component's name
     * @param signature the method's inputs and outputs
     */
    Implementation.Container read(ExecutableElement method, String name, MethodSignature signature) {
        List<String> command = annotation.texts("command");
        List<String> args = annotation.texts("args");
        if (command.isEmpty() && args.isEmpty()) {
            report.error(ContainerCode.NO_COMMAND, annotation.place(), name);
        }
        TemplateSlots slots = slots(signature);
        TemplateReader first = reader(slots, true, "command");
        List<CommandElement> commandElements = first.read(command);
        List<CommandElement> argElements =
                reader(slots, first.programAhead(), "args").read(args);
        if (report.isClean()) {
            warnOfOutputs(method, signature, new ContainerCommand(join(commandElements, argElements)));
        }
        return new Implementation.Container(
                ContainerCommand.texts(commandElements), ContainerCommand.texts(argElements));
    }

    private static List<CommandElement> join(List<CommandElement> command, List<CommandElement> args) {
        return Stream.concat(command.stream(), args.stream()).toList();
    }

    private TemplateReader reader(TemplateSlots slots, boolean program, String array) {
        List<SourceRef> places = annotation.places(array);
        List<String> texts = annotation.texts(array);
        for (int i = 0; i < texts.size(); i++) {
            report.checkText(texts.get(i), places.get(i));
        }
        return new TemplateReader(
                slots,
                annotation.flag("pythonRunnerOnly"),
                program,
                (index, code, arguments) -> report.report(code, places.get(index), arguments));
    }

    private void warnOfOutputs(ExecutableElement method, MethodSignature signature, ContainerCommand commandLine) {
        for (Output output : signature.outputs()) {
            Slot slot = slot(output);
            if (!commandLine.tellsOf(slot)) {
                report.report(
                        ContainerCode.OUTPUT_NOT_MENTIONED,
                        context.refs().ofType(method),
                        slot.javaName(),
                        slot.javaName());
            }
        }
    }

    private static TemplateSlots slots(MethodSignature signature) {
        var slots = new ArrayList<Slot>();
        signature.inputs().forEach(input -> slots.add(slot(input)));
        signature.outputs().forEach(output -> slots.add(slot(output)));
        return new TemplateSlots(slots);
    }

    private static Slot slot(Input input) {
        Presence presence = Presence.ALWAYS;
        if (input.defaultValue().isPresent()) {
            presence = Presence.DEFAULTED;
        } else if (input.optional() && !isFinalStatus(input)) {
            presence = Presence.NULLABLE;
        }
        boolean artifact = input.type() instanceof ArtifactIo;
        boolean list = input.type() instanceof ArtifactIo io && io.list();
        return new Slot(IoKind.of(false, artifact), input.javaName(), input.name(), list, presence);
    }

    /** It is optional by KFP's rule, but the engine always sets it. */
    private static boolean isFinalStatus(Input input) {
        return input.type() instanceof IoType.Parameter parameter
                && parameter.type() == ParameterType.TASK_FINAL_STATUS;
    }

    private static Slot slot(Output output) {
        String javaName = output.javaName().isEmpty() ? SINGLE_OUTPUT : output.javaName();
        boolean artifact = output.type() instanceof ArtifactIo;
        return new Slot(IoKind.of(true, artifact), javaName, output.name(), false, Presence.ALWAYS);
    }
}
