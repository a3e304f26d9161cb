// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.CelExpressions;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.testing.TestStep;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.runtime.Step;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds engines with parts of tests, which no user of the engine can replace. */
public final class TestEngines {

    private static final String CLASS_PATH = Stream.of(
                    TestStep.class, Step.class, Json.class, JsonFactory.class, YAMLParser.class)
            .map(TestEngines::place)
            .collect(Collectors.joining(File.pathSeparator));

    private TestEngines() {}

    /**
     * Settings with a short class path for the steps: an engine reads all classes that a step can reach, and the
     * libraries of the tests are many.
     */
    public static LocalEngine.Builder builder() {
        return LocalEngine.builder().classPath(CLASS_PATH);
    }

    /** The classes that the steps of these tests need. */
    public static String classPath() {
        return CLASS_PATH;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public static LocalEngine build(LocalEngine.Builder settings, StepRunner runner) {
        return build(settings, runner, new CelExpressions());
    }

    public static LocalEngine build(LocalEngine.Builder settings, StepRunner runner, Expressions expressions) {
        return settings.build(runner, plan -> List.of(), expressions);
    }
}
