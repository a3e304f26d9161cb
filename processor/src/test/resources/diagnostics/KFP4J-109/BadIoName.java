import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;

class BadIoName {
    record Config(@Name("1st") int first) {} // ERROR KFP4J-109 col 36: "1st" cannot be the name of a field | use a letter, then letters, digits, underscores and dashes
    // RIGHT record Config(@Name("first") int first) {}

    record Result(@Name("a b") int sum) {} // ERROR KFP4J-109 col 36: "a b" cannot be the name of an output | use a letter, then letters, digits, underscores and dashes
    // RIGHT record Result(@Name("a_b") int sum) {}

    @Component
    static Result train(@Name("2nd") int second, int _third, Config config) { // ERROR KFP4J-109 col 31: "2nd" cannot be the name of an input | use a letter, then letters, digits, underscores and dashes
    // ERROR KFP4J-109 col 54: "_third" cannot be the name of an input | use a letter, then letters, digits, underscores and dashes; say it with @Name
    // RIGHT static Result train(@Name("second") int second, @Name("third") int _third, Config config) {
        return new Result(second);
    }
}
