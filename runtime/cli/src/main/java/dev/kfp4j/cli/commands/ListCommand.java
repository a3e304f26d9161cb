// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.cli.catalog.NothingFound;
import dev.kfp4j.cli.options.CatalogOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.EntryJson;
import dev.kfp4j.cli.view.EntryText;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kfp4j list}: lists the pipelines and components in jars and class folders. */
@Command(
        name = "list",
        description = "Lists the pipelines and components in jars and class folders.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "JAR|DIR", arity = "0..*", description = CatalogOptions.PLACES)
    private List<Path> places = new ArrayList<>();

    @Mixin
    private CatalogOptions options = new CatalogOptions();

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CatalogException {
        List<Entry> entries = options.catalog(places).entries();
        if (options.json()) {
            output.json(
                    new JsonArray(entries.stream().<JsonValue>map(EntryJson::of).toList()));
        } else if (entries.isEmpty()) {
            throw new UserError("there are no pipelines and no components "
                    + (places.isEmpty() ? "on the class path" : "there") + "; " + NothingFound.HINT);
        } else {
            output.lines(EntryText.list(entries));
        }
        return ExitStatus.SUCCESS;
    }
}
