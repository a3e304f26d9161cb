// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.text.Suggestions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pipeline that the user names: a name on the class path, a manifest's file, or a jar or folder of classes
 * with {@code #name} if it holds several.
 */
public final class PipelineFinder {

    private final Optional<String> givenClassPath;
    private final String ownClassPath;

    /**
     * A pipeline and the class path that its steps need.
     *
     * @param manifest the pipeline
     * @param classPath the class path
     */
    public record Found(Manifest manifest, String classPath) {}

    /**
     * Searches class paths.
     *
     * @param givenClassPath the value of {@code -cp}
     * @param ownClassPath the class path of this program
     */
    public PipelineFinder(Optional<String> givenClassPath, String ownClassPath) {
        this.givenClassPath = givenClassPath;
        this.ownClassPath = ownClassPath;
    }

    /**
     * Finds a pipeline.
     *
     * @param text the name from the command line
     * @param name its name, where the text is a jar or a folder
     * @throws CatalogException if there is no such pipeline or it cannot be read
     */
    public Found find(String text, Optional<String> name) throws CatalogException {
        int hash = text.lastIndexOf('#');
        if (hash > 0 && name.isEmpty()) {
            return inPlace(existing(text.substring(0, hash)), Optional.of(text.substring(hash + 1)));
        }
        Optional<Path> file = path(text).filter(Files::exists);
        boolean archive = file.isPresent() && (Files.isDirectory(file.get()) || text.endsWith(".jar"));
        if (archive) {
            return inPlace(file.get(), name);
        }
        if (file.isPresent()) {
            return new Found(Catalog.manifest(file.get()), givenClassPath.orElse(ownClassPath));
        }
        if (text.endsWith(".yaml") || text.endsWith(".yml") || text.endsWith(".json") || text.endsWith(".jar")) {
            throw new CatalogException("there is no file " + text);
        }
        return onClassPath(text);
    }

    private Found onClassPath(String name) throws CatalogException {
        String classPath = givenClassPath.orElse(ownClassPath);
        var catalog = new Catalog(ClassPathEntries.withReferences(ClassPathEntries.of(classPath)));
        Optional<Entry> entry = catalog.find(Kind.PIPELINE, name);
        if (entry.isEmpty()) {
            List<String> names = names(catalog);
            if (names.isEmpty() && givenClassPath.isEmpty()) {
                throw new CatalogException("there is no file \"" + name + "\" and no pipeline on the class path: name a"
                        + " jar, a class folder or a manifest, or give the class path with -cp");
            }
            throw new CatalogException(
                    names.isEmpty()
                            ? "there are no pipelines on the class path; " + NothingFound.HINT
                            : "there is no pipeline \"" + name + "\" on the class path"
                                    + Suggestions.didYouMean(name, names));
        }
        return new Found(entry.get().manifest(), classPath);
    }

    private Found inPlace(Path place, Optional<String> name) throws CatalogException {
        var catalog = new Catalog(List.of(place));
        // The class path of kfp4j comes last: it has the runtime that a jar without its dependencies lacks.
        String classPath = givenClassPath.orElse(place + File.pathSeparator + ownClassPath);
        if (name.isPresent()) {
            Optional<Entry> entry = catalog.find(Kind.PIPELINE, name.get());
            if (entry.isEmpty()) {
                throw new CatalogException("there is no pipeline \"" + name.get() + "\" in " + place
                        + Suggestions.didYouMean(name.get(), names(catalog)));
            }
            return new Found(entry.get().manifest(), classPath);
        }
        List<Entry> entries = catalog.entries(Kind.PIPELINE);
        if (entries.isEmpty()) {
            throw new CatalogException("there are no pipelines in " + place + "; " + NothingFound.HINT);
        }
        if (entries.size() > 1) {
            throw new CatalogException("there are several pipelines in " + place + ": "
                    + String.join(", ", names(catalog)) + "; name one as " + place + "#"
                    + entries.get(0).name());
        }
        return new Found(entries.get(0).manifest(), classPath);
    }

    private static List<String> names(Catalog catalog) throws CatalogException {
        return catalog.entries(Kind.PIPELINE).stream().map(Entry::name).toList();
    }

    private static Path existing(String text) throws CatalogException {
        return path(text).filter(Files::exists).orElseThrow(() -> new CatalogException("there is no file " + text));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
