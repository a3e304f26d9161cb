import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;

class Twice {
    record Config(int xTrain, @Name("x_train") int other) {} // ERROR KFP4J-111 col 48: "xTrain" and "other" both become the field "x_train" | rename one of them with @Name
    // RIGHT record Config(int xTrain, @Name("x_other") int other) {}

    record Result(int aB, int a_b) {} // ERROR KFP4J-111 col 31: "aB" and "a_b" both become the output "a_b" | rename one of them with @Name

    @Component
    static Result train(int xTrain, int x_train, Config config) { // ERROR KFP4J-111 col 41: "xTrain" and "x_train" both become the input "x_train" | rename one of them with @Name
        return new Result(xTrain, x_train);
    }
}
