import dev.kfp4j.annotations.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class Unsupported {
    record Config(char letter, List<Date> dates) {} // ERROR KFP4J-112 col 19: field "letter" cannot have the type "char" | use String
    // ERROR KFP4J-112 col 36: field "dates" cannot have the type "Date" | use a String in ISO 8601 format, and parse it inside the component
    // RIGHT record Config(String letter, List<String> dates) {}

    @Component
    static void primitives(char a, short b, byte c, byte[] d, int[] e) {} // ERROR KFP4J-112 col 28: input "a" cannot have the type "char" | use String
    // ERROR KFP4J-112 col 36: input "b" cannot have the type "short" | use int
    // ERROR KFP4J-112 col 45: input "c" cannot have the type "byte" | use int
    // ERROR KFP4J-112 col 57: input "d" cannot have the type "byte[]" | use an artifact type such as Dataset: KFP passes values as JSON
    // ERROR KFP4J-112 col 66: input "e" cannot have the type "int[]" | use List<T>: it becomes a JSON array

    @Component
    static void boxes(Character a, Short b, Byte c, Number d) {} // ERROR KFP4J-112 col 23: input "a" cannot have the type "Character" | use String
    // ERROR KFP4J-112 col 36: input "b" cannot have the type "Short" | use int
    // ERROR KFP4J-112 col 45: input "c" cannot have the type "Byte" | use int
    // ERROR KFP4J-112 col 53: input "d" cannot have the type "Number" | use double or long

    @Component
    static void collections(Set<String> a, ArrayList<String> b, HashMap<String, String> c) {} // ERROR KFP4J-112 col 32: input "a" cannot have the type "Set<String>" | use List<T>: it becomes a JSON array
    // ERROR KFP4J-112 col 53: input "b" cannot have the type "ArrayList<String>" | use List<T>: it becomes a JSON array
    // ERROR KFP4J-112 col 72: input "c" cannot have the type "HashMap<String, String>" | use Map<String, T>: it becomes a JSON object

    @Component
    static void others(Optional<String> a, Object b, Date c, LocalDate d, java.nio.file.Path e, Runnable f) {} // ERROR KFP4J-112 col 32: input "a" cannot have the type "Optional<String>" | use the value itself, and annotate it with @Nullable
    // ERROR KFP4J-112 col 44: input "b" cannot have the type "Object" | declare a more specific type: use boolean, int, long, float, double, String, an enum, a record, List<T>, Map<String, T> or an artifact type
    // ERROR KFP4J-112 col 54: input "c" cannot have the type "Date" | use a String in ISO 8601 format, and parse it inside the component
    // ERROR KFP4J-112 col 62: input "d" cannot have the type "LocalDate" | use a String in ISO 8601 format, and parse it inside the component
    // ERROR KFP4J-112 col 88: input "e" cannot have the type "Path" | use an artifact type such as Dataset for a file, or String for its URI
    // ERROR KFP4J-112 col 97: input "f" cannot have the type "Runnable" | use boolean, int, long, float, double, String, an enum, a record, List<T>, Map<String, T> or an artifact type

    @Component
    static void nested(List<Optional<String>> a, Config b) {} // ERROR KFP4J-112 col 28: input "a" cannot have the type "Optional<String>" | use the value itself, and annotate it with @Nullable

    @Component
    static char result() { // ERROR KFP4J-112 col 12: output "result" cannot have the type "char" | use String
        return 'a';
    }
}
