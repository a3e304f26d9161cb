import dev.kfp4j.annotations.Component;

class GenericRecord {
    record Pair<T>(T left, T right) {}

    @Component
    static Pair<String> train(Pair<Integer> pair) { // ERROR KFP4J-117 col 16: the record "Pair" of output "train" must not have type parameters | declare a record with concrete types
    // ERROR KFP4J-117 col 35: the record "Pair" of input "pair" must not have type parameters | declare a record with concrete types
    // RIGHT static int train(int left, int right) {
        return new Pair<>("", "");
        // RIGHT return left + right;
    }
}
