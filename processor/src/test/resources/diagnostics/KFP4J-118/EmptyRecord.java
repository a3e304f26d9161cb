import dev.kfp4j.annotations.Component;

class EmptyRecord {
    record Nothing() {}
    // RIGHT record Nothing(String why) {}

    @Component
    static Nothing train(Nothing nothing) { // ERROR KFP4J-118 col 12: the record "Nothing" of output "train" has no fields | add a field to it, or make the method void
    // ERROR KFP4J-118 col 26: the record "Nothing" of input "nothing" has no fields | add a field to it
        return nothing;
    }
}
