import dev.kfp4j.annotations.Component;
import java.util.List;

class Recursive {
    record Node(String name, List<Node> children) {} // ERROR KFP4J-116 col 34: the record "Node" of field "children" contains itself | use a flat record, or pass the structure as a file in an artifact
    // RIGHT record Node(String name, List<String> children) {}

    @Component
    static void train(Node tree) {}
}
