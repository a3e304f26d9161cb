// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class MultipleArtifactsNamedtuple {
    record Datasets(Dataset ds1, Dataset ds2) {}

    @Component(cache = false)
    static Datasets coreComp() {
        return new Datasets(Dataset.create(), Dataset.create());
    }

    @Component(cache = false)
    static void crustComp(Dataset ds1, Dataset ds2) {}

    @Pipeline
    static Datasets core() {
        return coreComp();
    }

    @Pipeline
    static Datasets mantle() {
        return task(() -> core()).cache(false).run();
    }

    @Pipeline(name = "multiple-artifacts-namedtuple-pipeline")
    static void crust() {
        var made = task(() -> mantle()).cache(false).run();
        crustComp(made.ds1(), made.ds2());
    }
}
