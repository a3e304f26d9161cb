// ERROR KFP4J-905 nowhere: "UPPER/case" cannot be the value of the option "-Akfp4j.image" | write a reference such as "ghcr.io/acme/steps:1.2" or "steps@sha256:..."
// OPTION -Akfp4j.image=UPPER/case
import dev.kfp4j.annotations.Component;

class BadImage {
    @Component
    static void train() {}
}
