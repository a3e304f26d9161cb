// OPTION -Akfp4j.image=example.com/steps:1
import static dev.kfp4j.dsl.Kfp.importArtifact;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;

final class Unused {
    @Component static Model train(Dataset data) { return Model.create(); }

    @Component static Model store(Model model) { return model; }

    @Component static void use(Dataset data) {}

    @Pipeline static void flow(String uri, Dataset data) {
        var first = train(data);
        // WARNING KFP4J-399 col 13: the result "first" is never used | use it, or remove it; a call that is made only for its effect needs no variable
        // RIGHT train(data);
        Model second = task(() -> train(data)).retries(2).run();
        // WARNING KFP4J-399 col 15: the result "second" is never used | use it, or remove it; a call that is made only for its effect needs no variable
        // RIGHT Model second = store(task(() -> train(data)).retries(2).run()); store(second);
        importArtifact(Dataset.class, uri);
        // WARNING KFP4J-399 col 23: the imported artifact is never used | use it, or remove it; a call that is made only for its effect needs no variable
        // RIGHT use(importArtifact(Dataset.class, uri));
        var unusedModel = train(data);
        var third = train(data);
        third = store(third);
        store(train(data));
    }
}
