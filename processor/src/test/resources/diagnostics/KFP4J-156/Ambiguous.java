import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Model;

class Ambiguous {
    record Tuned(Model model) {}

    @ContainerComponent(
            image = "alpine",
            command = "tune",
            args = {"${model.path}", "${inputs.model.path}", "${outputs.model.path}"})
            // ERROR KFP4J-156 col 21: "model" in "${model.path}" is the name of both an input and an output | write "inputs.model" or "outputs.model"
            // RIGHT args = {"${inputs.model.path}", "${inputs.model.path}", "${outputs.model.path}"})
    static native Tuned tune(Model model);
}
