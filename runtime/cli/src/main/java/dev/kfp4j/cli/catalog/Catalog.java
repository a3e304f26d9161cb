// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The pipelines and components in some jars and folders. */
public final class Catalog {

    private static final String YAML = ".yaml";

    private final List<Path> places;

    /**
     * Searches jars and folders.
     *
     * @param places the jars and folders, in the order of the search
     */
    public Catalog(Collection<Path> places) {
        this.places = List.copyOf(places);
    }

    /**
     * All entries, by place, then pipelines before components, then by name.
     *
     * @throws CatalogException if one cannot be read
     */
    public List<Entry> entries() throws CatalogException {
        var entries = new ArrayList<Entry>();
        for (Path place : places) {
            for (Kind kind : Kind.values()) {
                entries.addAll(in(place, kind, Optional.empty()));
            }
        }
        return entries;
    }

    /** All entries of a kind. */
    public List<Entry> entries(Kind kind) throws CatalogException {
        var entries = new ArrayList<Entry>();
        for (Path place : places) {
            entries.addAll(in(place, kind, Optional.empty()));
        }
        return entries;
    }

    /** The first entry of that kind and name. */
    public Optional<Entry> find(Kind kind, String name) throws CatalogException {
        for (Path place : places) {
            var found = in(place, kind, Optional.of(name));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a manifest from a file.
     *
     * @throws CatalogException if it cannot be read or is not a manifest
     */
    public static Manifest manifest(Path file) throws CatalogException {
        return manifest(file, file.toString());
    }

    private static List<Entry> in(Path place, Kind kind, Optional<String> name) throws CatalogException {
        if (Files.isDirectory(place)) {
            return in(place, place.resolve(kind.folder()), kind, name);
        }
        if (!Files.isRegularFile(place)) {
            return List.of();
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return in(place, jar.getPath("/" + kind.folder()), kind, name);
        } catch (IOException | ProviderNotFoundException e) {
            throw new CatalogException(place + " is not a jar: " + e.getMessage());
        }
    }

    private static List<Entry> in(Path place, Path folder, Kind kind, Optional<String> name) throws CatalogException {
        var entries = new ArrayList<Entry>();
        for (Path file : files(folder)) {
            String fileName = String.valueOf(file.getFileName());
            String entry = fileName.substring(0, fileName.length() - YAML.length());
            if (name.isEmpty() || name.get().equals(entry)) {
                entries.add(new Entry(kind, entry, place, manifest(file, place + ": " + kind.folder() + fileName)));
            }
        }
        return entries;
    }

    private static List<Path> files(Path folder) throws CatalogException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CatalogException(folder + " cannot be read: " + e.getMessage());
        }
    }

    private static Manifest manifest(Path file, String shownAs) throws CatalogException {
        try {
            // Checked before reading, because a file may be larger than the memory.
            if (Files.size(file) > ManifestYaml.LARGEST) {
                throw new CatalogException(shownAs + " is larger than 32 MiB, the limit of a KFP server");
            }
            return ManifestYaml.read(Files.readString(file), shownAs);
        } catch (ManifestException e) {
            throw new CatalogException(String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new CatalogException(shownAs + " is not UTF-8 text");
        } catch (IOException e) {
            throw new CatalogException(shownAs + " cannot be read: " + e.getMessage());
        }
    }
}
