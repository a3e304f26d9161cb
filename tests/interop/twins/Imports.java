// SPDX-License-Identifier: Apache-2.0

import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.ImportComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;

/** Components and a pipeline that exist as files, of both forms. */
@ImportComponent(value = "imported_v1.yaml", name = "Fit")
@ImportComponent(value = "imported_table.yaml", name = "Table")
@ImportComponent("imported_source.yaml")
@ImportComponent(value = "imported_score.yaml", name = "Score")
@ImportComponent("imported_scoring.yaml")
final class Imports {

    @Pipeline
    static void importV1(long label, @Default("mse") String goal) {
        var place = Source.run();
        var rows = Table.run(place, place);
        Fit.run(rows);
        var second = Fit.with(rows)
                .labelColumn(label)
                .objective(goal)
                .learningRate(0.1)
                .silent(false)
                .settings(Map.of("depth", 5))
                .run();
        Fit.with(rows).startingModel(second.model()).objective(goal + " " + label).run();
        task(() -> Table.with(place, place).rows(10).run())
                .memory("1Gi")
                .env("A", "b")
                .cache(false)
                .after(second)
                .run();
    }

    @Pipeline
    static long importV2(double least, List<String> names) {
        var place = Source.run();
        var rows = Table.run(place, place);
        var fitted = Fit.run(rows);
        var scored = Score.with(fitted.model(), rows).least(least).names(names).run();
        task(() -> Score.with(fitted.model(), scored.scores()).note("n").names(List.of("q")).run())
                .cpu("3")
                .run();
        return scored.count();
    }

    @Pipeline
    static Dataset importPipeline(long rounds) {
        var place = Source.run();
        var fitted = Fit.run(place);
        var first = Scoring.with(fitted.model(), place).rounds(rounds).run();
        if (first.count() > 3) {
            Scoring.with(fitted.model(), first.best()).text("again").run();
        }
        return first.best();
    }

    private Imports() {}
}
