// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.catalog.Catalog;
import dev.kfp4j.cli.catalog.CatalogException;
import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.cli.catalog.Kind;
import dev.kfp4j.cli.catalog.NothingFound;
import dev.kfp4j.cli.options.Places;
import dev.kfp4j.cli.options.UserError;
import dev.kfp4j.cli.view.EntryJson;
import dev.kfp4j.cli.view.EntryText;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.local.internal.values.Suggestions;
import dev.kfp4j.manifest.io.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kfp4j describe}: a pipeline's or component's inputs and outputs. */
@Command(
        name = "describe",
        description = "Describes a pipeline or a component: its inputs, outputs and tasks.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "NAME", description = "The pipeline or component.")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "JAR|DIR",
            arity = "0..*",
            description = "Where to look. Default: the class path.")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "CP",
            description = "The class path to look through. Default: this program's own.")
    private @Nullable String classPath;

    @Option(names = "--json", description = "Writes JSON.")
    private boolean json;

    DescribeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            Catalog catalog = Places.catalog(places, Optional.ofNullable(classPath));
            Optional<Entry> entry = catalog.find(Kind.PIPELINE, name);
            if (entry.isEmpty()) {
                entry = catalog.find(Kind.COMPONENT, name);
            }
            describe(entry.orElseThrow(() -> unknown(catalog)));
            return 0;
        } catch (CatalogException e) {
            throw new UserError(e.message());
        }
    }

    private void describe(Entry entry) {
        if (json) {
            output.out().println(Json.writePretty(EntryJson.of(entry)));
        } else {
            EntryText.describe(entry).forEach(output.out()::println);
        }
    }

    private UserError unknown(Catalog catalog) {
        try {
            List<String> names = catalog.entries().stream().map(Entry::name).toList();
            return new UserError("there is no pipeline and no component \"" + name + "\""
                    + (names.isEmpty() ? "; " + NothingFound.HINT : Suggestions.didYouMean(name, names)));
        } catch (CatalogException e) {
            return new UserError(e.message());
        }
    }
}
