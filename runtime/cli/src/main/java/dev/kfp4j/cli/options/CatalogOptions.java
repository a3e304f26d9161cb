// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.cli.catalog.Catalog;
import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.ClassPathEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Options of commands that search for pipelines and components. */
public final class CatalogOptions {

    /** The description of the parameter with jars and folders. */
    public static final String PLACES = "The jars and class folders to search. Default: the class path.";

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private JsonOption json = new JsonOption();

    /** Whether the command prints JSON. */
    public boolean json() {
        return json.isSet();
    }

    /**
     * The catalogue of the jars and folders, or of the class path if there are none.
     *
     * @throws UserError if one does not exist
     */
    public Catalog catalog(List<Path> places) throws CatalogException {
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new UserError("there is no jar or folder " + place);
            }
        }
        return new Catalog(
                places.isEmpty()
                        ? ClassPathEntries.withReferences(
                                ClassPathEntries.of(classPath.given().orElseGet(ClassPathOption::own)))
                        : places);
    }
}
