// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that run pipelines. */
public final class RunOptions {

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "Sets a parameter: text as it is, other types as JSON; NAME=@FILE reads the value from a file.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--params", paramLabel = "FILE", description = "A JSON or YAML file with parameters by name.")
    private @Nullable Path parameters;

    @Option(
            names = {"-j", "--parallel"},
            paramLabel = "N",
            description = "The number of steps that run at a time. Default: the number of processors, at least 8"
                    + " (${DEFAULT-VALUE}).")
    private int parallel = Budget.DEFAULT_STEPS;

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private IsolationOptions isolation = new IsolationOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    /** The value of {@code -cp}, if it is set. */
    public Optional<String> classPath() {
        return classPath.given();
    }

    /**
     * Reads the parameters of a pipeline.
     *
     * @throws UserError if a value cannot be read
     */
    public Map<String, JsonValue> parameters(IoSpec inputs) {
        return new ParameterReader(inputs).read(Optional.ofNullable(parameters), assignments);
    }

    /**
     * Configures an engine; returns it.
     *
     * @throws UserError if an option has an invalid value
     */
    public LocalEngine.Builder apply(LocalEngine.Builder engine) {
        if (parallel < 1) {
            throw new UserError("--parallel must be at least 1, not " + parallel);
        }
        return isolation.apply(engine).parallelism(parallel).cache(cache.settings());
    }

    /** As in {@link IsolationOptions#notice}. */
    public Optional<String> notice(RunSettings earlier) {
        return isolation.notice(earlier);
    }
}
