import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

class FirstOfList {
    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = "${tables.path}")
            // WARNING KFP4J-163 col 20: "${tables.path}" is only the first artifact of the list | pass "${executorInput}" to the program: it contains all of them
            // RIGHT args = "${executorInput}")
    static native void show(List<Dataset> tables);
}
