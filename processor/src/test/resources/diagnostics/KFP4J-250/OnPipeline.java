import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.Kubernetes;
import dev.kfp4j.annotations.kubernetes.Label;

final class OnPipeline {
    @Component static void done() {}
    
    @Kubernetes(podLabels = {@Label(key = "a", value = "1"), @Label(key = "a", value = "2")})
    // ERROR KFP4J-250 col 75: the pod label "a" is set twice | remove one of the two
    // RIGHT @Kubernetes(podLabels = {@Label(key = "a", value = "1"), @Label(key = "b", value = "2")})
    @Pipeline static void flow() { done(); }
}
