// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline as it was compiled: its manifest, and what comes out when its steps run in processes of their own. */
final class HousingRunTest {

    private static final TaskPath DEPLOYMENT = TaskPath.of("condition-1", "deploy-model");

    @TempDir
    Path runs;

    @Test
    void runInProcesses_givesTheErrorThatThePlainCallGives() throws IOException {
        double called = Housing.bostonHousing("synthetic", "medv", 0.25, 20, 3, 30);

        RunResult run = run(Housing_BostonHousingPipeline.arguments()
                .testSize(0.25)
                .trees(20)
                .seed(3));

        assertThat(error(run)).isEqualTo(called);
    }

    @Test
    @Tag("long")
    void runOnTheBostonTable_givesTheErrorThatThePlainCallGives() throws IOException {
        Optional<Path> table = BostonTable.find();
        assumeTrue(table.isPresent(), BostonTable.ABSENT);
        String path = table.orElseThrow().toString();
        double called = Housing.bostonHousing(path, "medv", 0.33, 100, 0, 30);

        RunResult run = run(Housing_BostonHousingPipeline.arguments().table(path));

        assertThat(error(run)).isEqualTo(called);
    }

    @Test
    void modelThatIsNotGoodEnough_isNotDeployed() {
        RunResult run = run(Housing_BostonHousingPipeline.arguments().trees(20).worstError(1));

        assertThat(run.succeeded()).isTrue();
        assertThat(run.tasks().get(DEPLOYMENT).state()).isEqualTo(TaskState.SKIPPED);
    }

    @Test
    void wrongTarget_failsTheRunWithTheReasonInTheLog() {
        RunResult run = run(Housing_BostonHousingPipeline.arguments().target("price"));

        assertThat(run.succeeded()).isFalse();
        assertThat(run.failures())
                .singleElement()
                .extracting(TaskResult::failure)
                .extracting(Optional::orElseThrow)
                .extracting(StepFailure::logTail)
                .asString()
                .contains("synthetic: no column \"price\"; the columns are crim, ");
        assertThat(run.tasks().get(DEPLOYMENT).state()).isEqualTo(TaskState.SKIPPED);
    }

    /**
     * If the manifest changes on purpose, copy it from target/classes over the expected one, and review the difference.
     */
    @Test
    void manifest_isTheExpectedOneToTheByte() throws IOException {
        String resource = new Housing_BostonHousingPipeline().manifestResource();

        assertThat(text(Housing.class.getClassLoader().getResourceAsStream(resource)))
                .isEqualTo(text(getClass().getResourceAsStream("boston-housing-pipeline.yaml")));
    }

    private RunResult run(Housing_BostonHousingPipeline.Arguments arguments) {
        return LocalEngine.builder().store(runs).build().run(arguments);
    }

    private static double error(RunResult run) {
        assertThat(run.succeeded()).as("%s", run).isTrue();
        return Housing_BostonHousingPipeline.result(run);
    }

    private static String text(InputStream resource) throws IOException {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
