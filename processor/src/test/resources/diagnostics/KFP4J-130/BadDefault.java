import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import java.util.List;
import java.util.Map;

class BadDefault {
    enum Color { RED, GREEN }

    record Layer(int size, List<Color> colors) {}

    @Component
    static void scalars(
            @Default("yes") boolean a, // ERROR KFP4J-130 col 22: "yes" is not a valid default for input "a": it is neither true nor false | write "true" or "false"
            // RIGHT @Default("true") boolean a,
            @Default("1.5") int b, // ERROR KFP4J-130 col 22: "1.5" is not a valid default for input "b": it is not an integer | write only digits, such as "100"
            @Default("2147483648") int c, // ERROR KFP4J-130 col 22: "2147483648" is not a valid default for input "c": it is not an integer from -2147483648 to 2147483647 | write such an integer
            @Default("9007199254740992") long d, // ERROR KFP4J-130 col 22: "9007199254740992" is not a valid default for input "d": it is not an integer from -9007199254740991 to 9007199254740991 | write such an integer
            @Default("NaN") double e, // ERROR KFP4J-130 col 22: "NaN" is not a valid default for input "e": it is not a number | write a finite number, such as "0.33" or "1e-3"
            @Default("1e39") float f, // ERROR KFP4J-130 col 22: "1e39" is not a valid default for input "f": it is not a number of at most 3.4028235E38 | write a smaller number
            @Default(" 1") Integer g, // ERROR KFP4J-130 col 22: " 1" is not a valid default for input "g": it is not an integer | write only digits, such as "100"
            @Default("\uD83D") String i, // ERROR KFP4J-130 col 22: "\ud83d" is not a valid default for input "i": it contains half of a surrogate pair | write both halves
            @Default("0x10") long h) {} // ERROR KFP4J-130 col 22: "0x10" is not a valid default for input "h": it is not an integer | write only digits, such as "100"

    @Component
    static void structured(
            @Default("GREN") Color a, // ERROR KFP4J-130 col 22: "GREN" is not a valid default for input "a": it is not a constant of BadDefault.Color | write one of "RED", "GREEN"; did you mean "GREEN"?
            @Default("1, 2") List<Integer> b, // ERROR KFP4J-130 col 22: "1, 2" is not a valid default for input "b": it is not valid JSON: JSON:1:2: Unexpected character (',' (code 44)): Expected space separating root-level values | write a JSON array, such as [1, 2]
            @Default("[1, \"2\"]") List<Integer> c, // ERROR KFP4J-130 col 22: "[1, "2"]" is not a valid default for input "c": "[1]" is not an integer from -2147483648 to 2147483647 | write such an integer
            @Default("{\"a\": null}") Map<String, String> d, // ERROR KFP4J-130 col 22: "{"a": null}" is not a valid default for input "d": "a" is missing | give it a value
            @Default("{\"size\": 1}") Layer e, // ERROR KFP4J-130 col 22: "{"size": 1}" is not a valid default for input "e": "colors" is missing | give it a value
            @Default("{\"size\": 1, \"colors\": [\"BLUE\"]}") Layer f, // ERROR KFP4J-130 col 22: "{"size": 1, "colors": ["BLUE"]}" is not a valid default for input "f": "colors[0]" is not a constant of BadDefault.Color | write one of "RED", "GREEN"
            @Default("{\"size\": 1, \"colors\": [], \"depth\": 1}") Layer g, // ERROR KFP4J-130 col 22: "{"size": 1, "colors": [], "depth": 1}" is not a valid default for input "g": "depth" is not a field of the record BadDefault.Layer | use its fields size, colors
            @Default("[]") Map<String, Integer> h) {} // ERROR KFP4J-130 col 22: "[]" is not a valid default for input "h": it is not a JSON object | write an object, such as {"a": 1}
}
