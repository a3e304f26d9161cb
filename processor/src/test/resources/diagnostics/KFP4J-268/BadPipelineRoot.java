import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class BadPipelineRoot {
    @Component static void done() {}
    
    @Pipeline(pipelineRoot = "bucket/runs")
    // ERROR KFP4J-268 col 30: "bucket/runs" is not a valid pipeline root | write a URI with a scheme, such as "s3://bucket/runs"
    // RIGHT @Pipeline(pipelineRoot = "s3://bucket/runs")
    static void flow() { done(); }
}
