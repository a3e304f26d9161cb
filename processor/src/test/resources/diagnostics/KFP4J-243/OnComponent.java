import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.Kubernetes;
import dev.kfp4j.annotations.kubernetes.SecretEnv;

final class OnComponent {
    @Component @Kubernetes(secretEnv = @SecretEnv(secret = "My_Secret", key = "key", variable = "A"))
    // ERROR KFP4J-243 col 60: "My_Secret" is not a valid name for a secret | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
    // RIGHT @Component @Kubernetes(secretEnv = @SecretEnv(secret = "my-secret", key = "key", variable = "A"))
    static void done() {}
}
