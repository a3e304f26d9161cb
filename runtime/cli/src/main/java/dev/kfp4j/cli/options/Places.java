// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.cli.catalog.Catalog;
import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.ClassPathEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a command looks for pipelines and components. */
public final class Places {

    private Places() {}

    /**
     * The catalogue of the given jars and folders, or else of a class path.
     *
     * @throws UserError if one does not exist
     */
    public static Catalog catalog(List<Path> places, Optional<String> classPath) throws CatalogException {
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new UserError("there is no jar or folder " + place);
            }
        }
        if (!places.isEmpty()) {
            return new Catalog(places);
        }
        String text = classPath.orElseGet(() -> System.getProperty("java.class.path"));
        return new Catalog(ClassPathEntries.withReferences(ClassPathEntries.of(text)));
    }
}
