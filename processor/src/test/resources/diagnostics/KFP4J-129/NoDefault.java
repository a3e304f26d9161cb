import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.util.List;

class NoDefault {
    @Component
    static void train(
            @Default("a.csv") Dataset table, @Default("[]") List<Dataset> tables, @Default("{}") TaskFinalStatus status) {} // ERROR KFP4J-129 col 13: input "table" of type "Dataset" cannot have a default | remove the default; @Nullable makes an artifact optional
            // ERROR KFP4J-129 col 46: input "tables" of type "List<Dataset>" cannot have a default | remove the default; @Nullable makes an artifact optional
            // ERROR KFP4J-129 col 83: input "status" of type "TaskFinalStatus" cannot have a default | remove the default: KFP supplies the value
            // RIGHT Dataset table, List<Dataset> tables, TaskFinalStatus status) {}
}
