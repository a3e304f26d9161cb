import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadFieldPath {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).fieldEnv("NAME", "metadata.title").run();
        // ERROR KFP4J-257 col 49: an environment variable cannot hold the pod field "metadata.title" | use metadata.name, metadata.namespace, metadata.uid, metadata.labels['...'], metadata.annotations['...'], spec.nodeName, spec.serviceAccountName, status.hostIP or status.podIP
        // RIGHT Kfp.task(() -> done()).fieldEnv("NAME", "metadata.name").run();
    }
}
