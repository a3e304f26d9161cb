// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ThreadLocalRandom;

final class OneofArtifacts {
    @Component
    static String flipCoin() {
        return ThreadLocalRandom.current().nextBoolean() ? "heads" : "tails";
    }

    @Component
    @Name("a")
    static Artifact paramToArtifact(String val) throws IOException {
        Artifact artifact = Artifact.create();
        Files.writeString(artifact.path(), val);
        return artifact;
    }

    @Component
    static void printArtifact(Artifact a) throws IOException {
        System.out.println(Files.readString(a.path()));
    }

    @Pipeline
    static Artifact flipCoinPipeline() throws IOException {
        var side = flipCoin();
        var made = side.equals("heads") ? paramToArtifact(side) : paramToArtifact(side);
        printArtifact(made);
        return made;
    }

    @Pipeline
    static void outerPipeline() throws IOException {
        printArtifact(flipCoinPipeline());
    }
}
