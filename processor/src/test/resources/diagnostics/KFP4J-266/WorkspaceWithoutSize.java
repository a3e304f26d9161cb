import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.Workspace;

final class WorkspaceWithoutSize {
    @Component static void done() {}
    
    @Pipeline(workspace = @Workspace(storageClass = "fast"))
    // ERROR KFP4J-266 col 53: a workspace needs a size | add size = "10Gi"
    // RIGHT @Pipeline(workspace = @Workspace(size = "10Gi", storageClass = "fast"))
    static void flow() { done(); }
}
