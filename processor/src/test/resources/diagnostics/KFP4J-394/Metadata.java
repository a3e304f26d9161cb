import static dev.kfp4j.dsl.Kfp.importer;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class Metadata {
    @Component static Dataset make() { return Dataset.create(); }

    @Component static void use(Dataset data) {}

    @Pipeline static void flow(String uri) {
        var other = make();
        use(importer(Dataset.class, uri).metadata("from", other).run());
        // ERROR KFP4J-394 col 59: this cannot be metadata of an artifact: "other" is not a string, number, boolean, list or map | use strings, numbers and booleans, and List.of(...) and Map.of(...) of them
        // RIGHT use(other); use(importer(Dataset.class, uri).metadata("from", "other").run());
        use(importer(Dataset.class, uri).metadata("a", 1).metadata("a", 2).run());
        // ERROR KFP4J-394 col 68: this cannot be metadata of an artifact: the key "a" occurs twice | use strings, numbers and booleans, and List.of(...) and Map.of(...) of them
        // RIGHT use(importer(Dataset.class, uri).metadata("a", 1).metadata("b", 2).run());
        use(importer(Dataset.class, uri).metadata("", 1).run());
        // ERROR KFP4J-394 col 51: this cannot be metadata of an artifact: a key must be a non-empty string | use strings, numbers and booleans, and List.of(...) and Map.of(...) of them
        // RIGHT use(importer(Dataset.class, uri).metadata("a", 1).run());
    }
}
