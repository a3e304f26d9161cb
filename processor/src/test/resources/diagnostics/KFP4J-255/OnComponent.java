import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.Kubernetes;
import dev.kfp4j.annotations.kubernetes.RunAsRoot;

final class OnComponent {
    @Component @Kubernetes(runAsUser = 0, runAsRoot = RunAsRoot.FORBIDDEN)
    // ERROR KFP4J-255 col 64: user 0 is root, but the task must not run as root, so no cluster can start it | remove one of the two settings
    // RIGHT @Component @Kubernetes(runAsUser = 1000, runAsRoot = RunAsRoot.FORBIDDEN)
    static void done() {}
}
