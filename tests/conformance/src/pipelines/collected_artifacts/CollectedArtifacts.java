// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.util.ArrayList;
import java.util.List;

final class CollectedArtifacts {
    @Component(cache = false)
    static List<String> splitIds(String modelIds) {
        return List.of(modelIds.split(","));
    }

    @Component(cache = false)
    static List<String> splitChars(String modelIds) {
        return List.of(modelIds.split(","));
    }

    @Name("file")
    @Component(cache = false)
    static Artifact createFile(String content) {
        return Artifact.create();
    }

    @Component(cache = false)
    static String readSingleFile(Artifact file) {
        return file.uri();
    }

    @Name("data")
    @Component(cache = false)
    static Dataset createDataset(String content) {
        return Dataset.create();
    }

    @Component(cache = false)
    static String readDatasets(List<Dataset> data) {
        return "files read";
    }

    @Name("results")
    @Component(cache = false)
    static Model readSingleDatasetGenerateModel(Dataset data, String id) {
        return Model.create();
    }

    @Component(cache = false)
    static String readModels(List<Model> models) {
        return "models read";
    }

    @Pipeline
    static Dataset singleNodeDag(@Name("char") String character) {
        return createDataset(character);
    }

    @Pipeline
    static List<Model> collectingArtifacts(@Default("") String modelIds, @Default("") String modelChars) {
        var ids = splitIds(modelIds);
        var chars = splitChars(modelChars);
        var all = new ArrayList<Model>();
        for (var id : ids) {
            readSingleFile(createFile(id));
            var models = new ArrayList<Model>();
            var datasets = new ArrayList<Dataset>();
            for (var character : chars) {
                var data = task(() -> singleNodeDag(character)).cache(false).run();
                var model = readSingleDatasetGenerateModel(data, id);
                datasets.add(data);
                models.add(model);
                all.add(model);
            }
            readModels(models);
            readDatasets(datasets);
        }
        return all;
    }

    @Pipeline
    static void collectedArtifactPipeline() {
        var models = task(() -> collectingArtifacts("s1,s2,s3", "x,y,z")).cache(false).run();
        readModels(models);
    }
}
