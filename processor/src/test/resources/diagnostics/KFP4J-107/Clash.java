import dev.kfp4j.annotations.Component;

class Clash {
    @Component
    static void train() {} // ERROR KFP4J-107 col 17: component "train" needs the name "Clash_TrainEntrypoint" for a generated class, but a class of that name exists | rename the method or the class
}

class Clash_TrainEntrypoint {}
// RIGHT class TrainingTool {}
