import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.EphemeralVolume;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class NoAccessMode {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).ephemeralVolume(EphemeralVolume.of("v", "/v", "1Gi")).run();
        // ERROR KFP4J-252 col 66: a volume needs an access mode | add one, such as AccessMode.READ_WRITE_ONCE
        // RIGHT Kfp.task(() -> done()).ephemeralVolume(EphemeralVolume.of("v", "/v", "1Gi", AccessMode.READ_WRITE_ONCE)).run();
        Kfp.createVolume(VolumeClaim.of("1Gi"));
        // ERROR KFP4J-252 col 40: a volume claim needs an access mode | add one, such as AccessMode.READ_WRITE_ONCE
        // RIGHT Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_MANY));
    }
}
