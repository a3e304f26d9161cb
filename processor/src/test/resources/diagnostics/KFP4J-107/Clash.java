import dev.kfp4j.annotations.Component;

class Clash {
    @Component
    static void train() {} // ERROR KFP4J-107 col 17: the class "Clash_TrainEntrypoint" cannot be generated for component "train": a class of this name exists | rename the method or the class
}

class Clash_TrainEntrypoint {}
// RIGHT class TrainingTool {}
