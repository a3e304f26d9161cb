// ERROR KFP4J-905 nowhere: "UPPER/case" is not a valid value for the option "-Akfp4j.image" | write a reference such as "ghcr.io/acme/steps:1.2" or "steps@sha256:..."
// OPTION -Akfp4j.image=UPPER/case
// RIGHT // OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;

class BadImage {
    @Component
    static void train() {}
}
