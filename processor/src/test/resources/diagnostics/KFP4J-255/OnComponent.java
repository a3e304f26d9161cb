import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.Kubernetes;
import dev.kfp4j.annotations.kubernetes.RunAsRoot;

final class OnComponent {
    @Component @Kubernetes(runAsUser = 0, runAsRoot = RunAsRoot.FORBIDDEN)
    // ERROR KFP4J-255 col 64: the user 0 is root, and the same task refuses to run as root: no cluster can start it | leave one of them out
    // RIGHT @Component @Kubernetes(runAsUser = 1000, runAsRoot = RunAsRoot.FORBIDDEN)
    static void done() {}
}
