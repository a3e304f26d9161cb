import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Model;

class OutputNotMentioned {
    record Trained(Model model, double score) {}

    @ContainerComponent(image = "alpine", command = "train", args = "${model.path}") static native Trained train();
    // WARNING KFP4J-162 col 100: the command line does not tell the container where to write the output "score" | add "${score.path}" to the arguments, or pass "${executorInput}"
    // RIGHT @ContainerComponent(image = "alpine", command = "train", args = {"${model.path}", "${score.path}"}) static native Trained train();

    @ContainerComponent(image = "alpine", command = "train", args = "${executorInput}") static native Trained trainByJson();

    @ContainerComponent(image = "alpine", command = "count") static native int count();
    // WARNING KFP4J-162 col 76: the command line does not tell the container where to write the output "output" | add "${output.path}" to the arguments, or pass "${executorInput}"
    // RIGHT @ContainerComponent(image = "alpine", command = "count", args = "${output.path}") static native int count();
}
