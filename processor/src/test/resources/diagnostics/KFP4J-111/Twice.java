import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;

class Twice {
    record Config(int xTrain, @Name("x_train") int other) {} // ERROR KFP4J-111 col 48: "xTrain" and "other" are both the field "x_train" | give one of them another name with @Name
    // RIGHT record Config(int xTrain, @Name("x_other") int other) {}

    record Result(int aB, int a_b) {} // ERROR KFP4J-111 col 31: "aB" and "a_b" are both the output "a_b" | give one of them another name with @Name

    @Component
    static Result train(int xTrain, int x_train, Config config) { // ERROR KFP4J-111 col 41: "xTrain" and "x_train" are both the input "x_train" | give one of them another name with @Name
        return new Result(xTrain, x_train);
    }
}
