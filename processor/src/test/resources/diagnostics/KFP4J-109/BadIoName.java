import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;

class BadIoName {
    record Config(@Name("1st") int first) {} // ERROR KFP4J-109 col 36: "1st" is not a valid name for a field | start with a letter, then use letters, digits, underscores and dashes
    // RIGHT record Config(@Name("first") int first) {}

    record Result(@Name("a b") int sum) {} // ERROR KFP4J-109 col 36: "a b" is not a valid name for an output | start with a letter, then use letters, digits, underscores and dashes
    // RIGHT record Result(@Name("a_b") int sum) {}

    @Component
    static Result train(@Name("2nd") int second, int _third, Config config) { // ERROR KFP4J-109 col 31: "2nd" is not a valid name for an input | start with a letter, then use letters, digits, underscores and dashes
    // ERROR KFP4J-109 col 54: "_third" is not a valid name for an input | start with a letter, then use letters, digits, underscores and dashes; set another name with @Name
    // RIGHT static Result train(@Name("second") int second, @Name("third") int _third, Config config) {
        return new Result(second);
    }
}
