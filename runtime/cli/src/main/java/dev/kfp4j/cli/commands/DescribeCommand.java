// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.Catalog;
import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.cli.catalog.Kind;
import dev.kfp4j.cli.catalog.NothingFound;
import dev.kfp4j.cli.options.CatalogOptions;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.EntryJson;
import dev.kfp4j.cli.view.EntryText;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.text.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kfp4j describe}: describes a pipeline or a component. */
@Command(
        name = "describe",
        description = "Describes a pipeline or a component: its inputs, outputs and tasks.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the pipeline or component.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "JAR|DIR", arity = "0..*", description = CatalogOptions.PLACES)
    private List<Path> places = new ArrayList<>();

    @Mixin
    private CatalogOptions options = new CatalogOptions();

    DescribeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CatalogException {
        Catalog catalog = options.catalog(places);
        Optional<Entry> entry = catalog.find(Kind.PIPELINE, name);
        if (entry.isEmpty()) {
            entry = catalog.find(Kind.COMPONENT, name);
        }
        if (entry.isEmpty()) {
            throw unknown(catalog.entries().stream().map(Entry::name).toList());
        }
        if (options.json()) {
            output.json(EntryJson.of(entry.get()));
        } else {
            output.lines(EntryText.describe(entry.get()));
        }
        return ExitStatus.SUCCESS;
    }

    private UserError unknown(List<String> names) {
        return new UserError("there is no pipeline or component \"" + name + "\""
                + (names.isEmpty() ? "; " + NothingFound.HINT : Suggestions.didYouMean(name, names)));
    }
}
