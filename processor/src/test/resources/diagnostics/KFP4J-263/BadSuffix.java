import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class BadSuffix {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE).nameSuffix("_B"));
        // ERROR KFP4J-263 col 86: "_B" is not a valid suffix for the name of a volume claim | use lower-case letters and digits, with dashes or dots between them, such as "-data"
        // RIGHT Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE).nameSuffix("-b"));
    }
}
