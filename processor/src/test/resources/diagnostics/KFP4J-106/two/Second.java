package acme;

import dev.kfp4j.annotations.Component;

class Second {
    @Component(name = "train") // ERROR KFP4J-106 col 23: "train" is already the name of component "acme.First.train" (First.java:7) | rename one of them with @Component(name = "...")
    static void learn() {}
}
