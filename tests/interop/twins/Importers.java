// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.importArtifact;
import static dev.kfp4j.dsl.Kfp.importer;
import static twins.Steps.inspect;
import static twins.Steps.serve;
import static twins.Steps.train;
import static twins.Steps.use;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.util.List;

/** Importers. */
final class Importers {
    private Importers() {}

    @Pipeline
    static void importConstant() {
        use(importArtifact(Dataset.class, "s3://bucket/table.csv"));
    }

    @Pipeline
    static void importInput(@Default("s3://bucket/model") String uri) {
        serve(importer(Model.class, uri).reimport(true).run(), null);
    }

    @Pipeline
    static void importMetadata(String uri) {
        train(importer(Dataset.class, uri).metadata("rows", "3").metadata("kind", "csv").run(), 10);
    }

    @Pipeline
    static void importSeveral(List<String> uris, int n) {
        for (var uri : uris) {
            use(importArtifact(Dataset.class, uri));
        }
        if (n > 1) {
            inspect(importArtifact(Artifact.class, "s3://bucket/thing"));
        }
    }
}
