// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.manifest.io.ManifestException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds files beside the sources, beside the classes and in jars. */
public final class Resources {
    /** What a build puts beside the classes comes first: it is the project's own. */
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private static final Pattern PATH = Pattern.compile("(?:(?!\\.\\.?/)[^/\\\\]+/)*(?!\\.\\.?$)[^/\\\\]+");
    /** What KFP's server takes. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Filer filer;

    /** Makes a finder for one compilation. */
    public Resources(Filer filer) {
        this.filer = filer;
    }

    /**
     * The text of a file.
     *
     * @param path such as {@code components/train.yaml}
     * @return empty if there is no such file anywhere
     * @throws ManifestException if it is there and is no text
     */
    Optional<String> find(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        for (StandardLocation place : PLACES) {
            Optional<String> found = find(place, "", path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The text of a file that belongs to a class.
     *
     * @param path such as {@code META-INF/kfp4j/pipelines/train.yaml}
     * @param module the class's module; may have no name
     * @return empty if there is no such file
     * @throws ManifestException if it is there and is no text
     */
    Optional<String> find(String path, @Nullable ModuleElement module) {
        Optional<String> found = module == null || module.isUnnamed()
                ? Optional.empty()
                : find(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/", path);
        return found.or(() -> find(path));
    }

    private Optional<String> find(StandardLocation place, String packageName, String path) {
        try (InputStream stream = filer.getResource(place, packageName, path).openInputStream()) {
            return Optional.of(decoded(stream.readNBytes(LARGEST + 1), path));
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new ManifestException(path + ": is no text in UTF-8");
        } catch (IOException e) {
            throw new ManifestException(path + ": cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            // How compilers say that they have no such place, or that a path is none below it.
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, String path) throws CharacterCodingException {
        if (bytes.length > LARGEST) {
            throw new ManifestException(path + ": larger than 32 MiB, the most that a KFP server takes");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
