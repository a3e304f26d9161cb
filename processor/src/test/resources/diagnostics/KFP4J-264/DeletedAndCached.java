// OPTION -Akfp4j.image=registry.example/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class DeletedAndCached {
    @Component static void done() {}
    
    @Pipeline static void flow() {
        var claim = Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE));
        Kfp.task(() -> done()).after(claim).run();
        Kfp.deleteVolume(claim);
        // WARNING KFP4J-264 col 26: the next run may take this claim from the cache, although it is deleted here | turn the cache off where the claim is created: task(() -> createVolume(...)).cache(false).run()
        // RIGHT Kfp.deleteVolume(Kfp.task(() -> Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE))).cache(false).run());
    }
}
