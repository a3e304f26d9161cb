// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.imports;

import dev.kfp4j.manifest.io.ManifestException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Finds files beside the sources, beside the classes and in jars. */
public final class ResourceFinder {
    /** The output folder of the build comes first, because its files belong to the project. */
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private static final Pattern PATH = Pattern.compile("(?:(?!\\.\\.?/)[^/\\\\]+/)*(?!\\.\\.?$)[^/\\\\]+");
    /** The upload limit of KFP's server. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Filer filer;

    public ResourceFinder(Filer filer) {
        this.filer = filer;
    }

    /**
     * The text of a file.
     *
     * @param path such as {@code components/train.yaml}
     * @return empty if there is no such file anywhere
     * @throws ManifestException if it exists but is not text
     */
    Optional<String> find(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        for (StandardLocation place : PLACES) {
            Optional<String> found = find(place, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The text of a file in the jar or folder of a class. The compiler finds nothing in the folder {@code META-INF} of
     * a jar, because that is not the name of a package, but it knows the location of the class.
     *
     * @param type a class of a class file
     * @param path such as {@code META-INF/kfp4j/pipelines/train.yaml}
     * @return empty if there is no such file
     * @throws ManifestException if it exists but is not text
     */
    Optional<String> findBeside(ClassFile type, String path) {
        Optional<URL> place = type.module().isEmpty()
                ? root(StandardLocation.CLASS_PATH, type, path)
                : root(StandardLocation.MODULE_PATH, type, path);
        try {
            return place.isPresent() ? Optional.of(text(place.get(), path)) : find(path);
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new ManifestException(path + ": is not valid UTF-8");
        } catch (IOException e) {
            throw new ManifestException(path + ": cannot be read: " + e.getMessage());
        }
    }

    /**
     * The name of a class file.
     *
     * @param module its module; may be empty
     * @param packageName its package; may be empty
     * @param simpleName its simple name
     */
    record ClassFile(String module, String packageName, String simpleName) {
        String inModule() {
            return module.isEmpty() ? packageName : module + "/" + packageName;
        }

        String path() {
            String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
            return name.replace('.', '/') + ".class";
        }
    }

    private Optional<URL> root(StandardLocation location, ClassFile type, String path) {
        try {
            String place = filer.getResource(location, type.inModule(), type.simpleName() + ".class")
                    .toUri()
                    .toString();
            return place.endsWith("/" + type.path())
                    ? Optional.of(URI.create(place.substring(
                                            0, place.length() - type.path().length())
                                    + path)
                            .toURL())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            // Some compilers have no files of this kind.
            return Optional.empty();
        }
    }

    private static String text(URL place, String path) throws IOException {
        var connection = place.openConnection();
        // An open jar could not be replaced by the next build.
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return decoded(stream.readNBytes(LARGEST + 1), path);
        }
    }

    private Optional<String> find(StandardLocation place, String path) {
        try (InputStream stream = filer.getResource(place, "", path).openInputStream()) {
            return Optional.of(decoded(stream.readNBytes(LARGEST + 1), path));
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new ManifestException(path + ": is not valid UTF-8");
        } catch (IOException e) {
            throw new ManifestException(path + ": cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            // Compilers throw this for a missing location, and for a path that is not below it.
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, String path) throws CharacterCodingException {
        if (bytes.length > LARGEST) {
            throw new ManifestException(path + ": larger than 32 MiB, the limit of a KFP server");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
