import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import java.util.List;
import java.util.Map;

class BadDefault {
    enum Color { RED, GREEN }

    record Layer(int size, List<Color> colors) {}

    @Component
    static void scalars(
            @Default("yes") boolean a, // ERROR KFP4J-130 col 22: "yes" cannot be the default of input "a": it is neither true nor false | write "true" or "false"
            // RIGHT @Default("true") boolean a,
            @Default("1.5") int b, // ERROR KFP4J-130 col 22: "1.5" cannot be the default of input "b": it is not a whole number | write digits only, such as "100"
            @Default("2147483648") int c, // ERROR KFP4J-130 col 22: "2147483648" cannot be the default of input "c": it is not a whole number from -2147483648 to 2147483647 | write one
            @Default("9007199254740992") long d, // ERROR KFP4J-130 col 22: "9007199254740992" cannot be the default of input "d": it is not a whole number from -9007199254740991 to 9007199254740991 | write one
            @Default("NaN") double e, // ERROR KFP4J-130 col 22: "NaN" cannot be the default of input "e": it is not a number | write a finite number, such as "0.33" or "1e-3"
            @Default("1e39") float f, // ERROR KFP4J-130 col 22: "1e39" cannot be the default of input "f": it is not a number of at most 3.4028235E38 | write one
            @Default(" 1") Integer g, // ERROR KFP4J-130 col 22: " 1" cannot be the default of input "g": it is not a whole number | write digits only, such as "100"
            @Default("\uD83D") String i, // ERROR KFP4J-130 col 22: "\ud83d" cannot be the default of input "i": it holds half a surrogate pair, which is no character | write whole characters
            @Default("0x10") long h) {} // ERROR KFP4J-130 col 22: "0x10" cannot be the default of input "h": it is not a whole number | write digits only, such as "100"

    @Component
    static void structured(
            @Default("GREN") Color a, // ERROR KFP4J-130 col 22: "GREN" cannot be the default of input "a": it is not a constant of BadDefault.Color | write one of "RED", "GREEN"; did you mean "GREEN"?
            @Default("1, 2") List<Integer> b, // ERROR KFP4J-130 col 22: "1, 2" cannot be the default of input "b": it is not JSON: JSON:1:2: Unexpected character (',' (code 44)): Expected space separating root-level values | write a JSON array, such as [1, 2]
            @Default("[1, \"2\"]") List<Integer> c, // ERROR KFP4J-130 col 22: "[1, "2"]" cannot be the default of input "c": "[1]" is not a whole number from -2147483648 to 2147483647 | write one
            @Default("{\"a\": null}") Map<String, String> d, // ERROR KFP4J-130 col 22: "{"a": null}" cannot be the default of input "d": "a" is missing | give it a value
            @Default("{\"size\": 1}") Layer e, // ERROR KFP4J-130 col 22: "{"size": 1}" cannot be the default of input "e": "colors" is missing | give it a value
            @Default("{\"size\": 1, \"colors\": [\"BLUE\"]}") Layer f, // ERROR KFP4J-130 col 22: "{"size": 1, "colors": ["BLUE"]}" cannot be the default of input "f": "colors[0]" is not a constant of BadDefault.Color | write one of "RED", "GREEN"
            @Default("{\"size\": 1, \"colors\": [], \"depth\": 1}") Layer g, // ERROR KFP4J-130 col 22: "{"size": 1, "colors": [], "depth": 1}" cannot be the default of input "g": "depth" is not a component of the record BadDefault.Layer | use its components size, colors
            @Default("[]") Map<String, Integer> h) {} // ERROR KFP4J-130 col 22: "[]" cannot be the default of input "h": it is not a JSON object | write one, such as {"a": 1}
}
