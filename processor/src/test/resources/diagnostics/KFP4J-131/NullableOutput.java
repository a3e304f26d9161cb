import dev.kfp4j.annotations.Component;

class NullableOutput {
    @interface Nullable {}

    record Result(@Nullable String name) {} // ERROR KFP4J-131 col 29: output "name" cannot be @Nullable | return a value in every case: KFP fails a step that does not write all of its outputs
    // RIGHT record Result(String name) {}

    @Component
    @Nullable
    static String single() { // ERROR KFP4J-131 col 12: output "single" cannot be @Nullable | return a value in every case: KFP fails a step that does not write all of its outputs
        return null;
    }

    @Component
    static Result several() {
        return new Result(null);
        // RIGHT return new Result("");
    }
}
