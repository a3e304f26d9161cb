package acme;

import dev.kfp4j.annotations.Component;

class Second {
    @Component(name = "train") // ERROR KFP4J-106 col 23: "train" is already the name of the component "acme.First.train" (First.java:7) | give one of them a name of its own with @Component(name = "...")
    static void learn() {}
}
