import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

class BothKinds {
    @Component
    @Pipeline
    // RIGHT 
    static void train() {} // ERROR KFP4J-143 col 17: "train" cannot be both a component and a pipeline | remove @Component or @Pipeline
}
