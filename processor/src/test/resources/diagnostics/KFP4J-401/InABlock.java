// SPDX-License-Identifier: Apache-2.0

// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class InABlock {
    @Component static void all(List<Dataset> tables) {}

    @Pipeline static void flow(List<Dataset> tables, boolean deep) {
        if (deep) { all(tables); }
        // WARNING KFP4J-401 col 9: a Kubeflow Pipelines cluster passes only one artifact of the list "tables" into this block | call the component that takes the list outside of this block
        // RIGHT all(tables);
    }
}
