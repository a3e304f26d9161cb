import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

class FirstOfList {
    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = "${tables.path}")
            // WARNING KFP4J-163 col 20: "${tables.path}" is the first artifact of the list only | hand "${executorInput}" to the program, which holds all of them
            // RIGHT args = "${executorInput}")
    static native void show(List<Dataset> tables);
}
