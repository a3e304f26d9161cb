// ERROR KFP4J-904 nowhere: unknown option "-Akfp4j.colour" | the options are: -Akfp4j.image
// ERROR KFP4J-904 nowhere: unknown option "-Akfp4j.imgae" | did you mean "-Akfp4j.image"?
// OPTION -Akfp4j.imgae=acme/steps
// RIGHT // OPTION -Akfp4j.image=acme/steps
// OPTION -Akfp4j.colour=red
// RIGHT
import dev.kfp4j.annotations.Component;

class Typo {
    @Component
    static void train() {}
}
