import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;

class InputOutput {
    @Component
    static void train(@Name("Output") int output) {} // ERROR KFP4J-110 col 29: an input must not be named "Output" | choose another name: KFP reserves this one for the single output of a component
    // RIGHT static void train(@Name("result") int output) {}
}
