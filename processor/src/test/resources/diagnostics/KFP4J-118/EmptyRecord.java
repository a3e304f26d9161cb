import dev.kfp4j.annotations.Component;

class EmptyRecord {
    record Nothing() {}
    // RIGHT record Nothing(String why) {}

    @Component
    static Nothing train(Nothing nothing) { // ERROR KFP4J-118 col 12: the record "Nothing" of output "train" is empty | add a component to it, or let the method return nothing
    // ERROR KFP4J-118 col 26: the record "Nothing" of input "nothing" is empty | add a component to it
        return nothing;
    }
}
