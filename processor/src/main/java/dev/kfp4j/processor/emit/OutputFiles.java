// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes sources and other files through the compiler, and reports failures. */
public final class OutputFiles {

    private final Filer filer;
    private final Diagnostics diagnostics;

    public OutputFiles(Filer filer, Diagnostics diagnostics) {
        this.filer = filer;
        this.diagnostics = diagnostics;
    }

    /**
     * Writes a source file, which the compiler then compiles too.
     *
     * @param owner the component or pipeline that needs it
     * @param place the place for a report that a class of that name exists
     * @param clash the code of that report
     * @return whether no class of its name existed
     */
    public boolean write(JavaFile file, String owner, SourceRef place, DiagnosticCode clash) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try {
            file.writeTo(filer);
        } catch (FilerException e) {
            diagnostics.report(clash, place, owner, name, "a class of this name exists");
            return false;
        } catch (IOException e) {
            diagnostics.report(SurroundingsCode.CANNOT_WRITE, place, name, String.valueOf(e.getMessage()));
        }
        return true;
    }

    /**
     * Writes a resource to the class output, in UTF-8.
     *
     * @param path its path, such as {@code META-INF/kfp4j/components/train-model.yaml}
     * @param text its content
     * @param place the place for a report that it cannot be written
     * @param origins the elements from which it is generated
     */
    public void write(String path, String text, SourceRef place, Element... origins) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
            try (OutputStream stream = file.openOutputStream()) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            diagnostics.report(SurroundingsCode.CANNOT_WRITE, place, path, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Deletes a file of an earlier compilation, so that it cannot pass for the result of this one if this one fails.
     *
     * @param path its path, such as {@code META-INF/kfp4j/pipelines/train.yaml}
     */
    public void deleteStale(String path) {
        try {
            // By its path, because the file object refuses to be deleted.
            URI place =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
            if ("file".equals(place.getScheme())) {
                Files.deleteIfExists(Path.of(place));
            }
        } catch (IOException e) {
            // There is no such file, or writing it will fail and be reported.
        }
    }
}
