// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.Catalog;
import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.cli.catalog.NothingFound;
import dev.kfp4j.cli.options.Places;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.EntryJson;
import dev.kfp4j.cli.view.EntryText;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j list}: the pipelines and components in jars and class folders. */
@Command(
        name = "list",
        description = "Lists the pipelines and components in jars and class folders.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "JAR|DIR", arity = "0..*", description = "Where to look. Default: the class path.")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "CP",
            description = "The class path to look through. Default: this program's own.")
    private @Nullable String classPath;

    @Option(names = "--json", description = "Writes JSON.")
    private boolean json;

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            Catalog catalog = Places.catalog(places, Optional.ofNullable(classPath));
            List<Entry> entries = catalog.entries();
            if (json) {
                var all = new JsonArray(
                        entries.stream().<JsonValue>map(EntryJson::of).toList());
                output.out().println(Json.writePretty(all));
            } else if (entries.isEmpty()) {
                throw new UserError("there are no pipelines and no components "
                        + (places.isEmpty() ? "on the class path" : "there") + "; " + NothingFound.HINT);
            } else {
                EntryText.list(entries).forEach(output.out()::println);
            }
            return 0;
        } catch (CatalogException e) {
            throw new UserError(e.message());
        }
    }
}
