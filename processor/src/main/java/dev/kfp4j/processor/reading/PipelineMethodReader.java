// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.component.MethodSignature;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Reads the declarations of pipeline methods, without their bodies, in the rounds of annotation processing. */
public final class PipelineMethodReader {
    /** The greatest length of a display name or description, in characters. */
    public static final int LONGEST_TEXT = 1024;

    private final ReaderContext context;
    private final Annotations annotations;
    private final SignatureReader signatures;
    private final PipelineNames names;

    public PipelineMethodReader(ReaderContext context) {
        this.context = context;
        this.annotations = context.annotations();
        this.signatures = new SignatureReader(context);
        this.names = new PipelineNames(annotations);
    }

    /**
     * Reads a pipeline. Reports all its mistakes; the result is empty if there are any.
     *
     * @param method a method with the annotation, without missing types
     */
    public Optional<PipelineDeclaration> read(ExecutableElement method) {
        Optional<Annotation> annotation = annotations.find(method, AnnotationNames.PIPELINE);
        boolean alsoComponent =
                annotations.find(method, AnnotationNames.COMPONENT).isPresent();
        if (annotation.isEmpty() || annotation.get().isErroneous() || alsoComponent) {
            // A method with both annotations is reported where components are read.
            return Optional.empty();
        }
        boolean sound = checkShape(method);
        String name = names.name(method);
        sound &= checkName(name, method, annotation.get());
        sound &= checkText("displayName", PipelineCode.DISPLAY_NAME_TOO_LONG, annotation.get());
        sound &= checkText("description", ComponentCode.DESCRIPTION_TOO_LONG, annotation.get());
        boolean readable = method.getTypeParameters().isEmpty() && !method.isVarArgs();
        Optional<MethodSignature> read = readable ? signatures.readPipeline(method) : Optional.empty();
        var settings = new PipelineSettingsReader(context.diagnostics()).read(annotation.get());
        var taskDefaults = new KubernetesReader(annotations, context.diagnostics()).read(method, List.of());
        if (read.isEmpty() || settings.isEmpty() || !sound) {
            return Optional.empty();
        }
        MethodRef ref = MethodRefs.of(method, context.elements(), context.types());
        var signature = new PipelineSignature(
                name,
                annotation.get().text("displayName"),
                description(method, annotation.get()),
                ref,
                read.get().inputs(),
                read.get().outputs());
        return Optional.of(new PipelineDeclaration(
                signature,
                read.get().inputTypes(),
                read.get().result(),
                names.descriptor(method, ref),
                settings.get(),
                taskDefaults));
    }

    private boolean checkShape(ExecutableElement method) {
        SourceRef place = context.refs().of(method);
        boolean sound = true;
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            sound = refuse(PipelineCode.PIPELINE_NOT_STATIC, place, method.getSimpleName());
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            sound = refuse(PipelineCode.PIPELINE_PRIVATE, place, method.getSimpleName());
        }
        if (method.isVarArgs()) {
            sound = refuse(PipelineCode.PIPELINE_VARARGS, place, method.getSimpleName());
        }
        if (!method.getTypeParameters().isEmpty()) {
            SourceRef parameter = context.refs().of(method.getTypeParameters().get(0));
            sound = refuse(PipelineCode.PIPELINE_GENERIC, parameter, method.getSimpleName());
        }
        return sound;
    }

    private boolean checkName(String name, ExecutableElement method, Annotation annotation) {
        if (Naming.isComponentName(name)) {
            return true;
        }
        boolean given = annotation.isExplicit("name");
        SourceRef place = given ? annotation.place("name") : context.refs().of(method);
        String hint = given ? "" : "; set another name with @Pipeline(name = \"...\")";
        return refuse(PipelineCode.BAD_PIPELINE_NAME, place, name, hint);
    }

    private boolean checkText(String element, DiagnosticCode tooLong, Annotation annotation) {
        String text = annotation.text(element);
        if (!UnicodeText.isWellFormed(text)) {
            String shown = "\"" + UnicodeText.escape(text) + "\"";
            return refuse(ComponentCode.BROKEN_TEXT, annotation.place(element), shown);
        }
        return text.length() <= LONGEST_TEXT || refuse(tooLong, annotation.place(element), text.length());
    }

    private String description(ExecutableElement method, Annotation annotation) {
        String given = annotation.text("description");
        if (!given.isEmpty()) {
            return given;
        }
        return JavadocText.of(context.elements().getDocComment(method)).summary(LONGEST_TEXT);
    }

    private boolean refuse(DiagnosticCode code, SourceRef place, Object... arguments) {
        context.diagnostics().report(code, place, arguments);
        return false;
    }
}
