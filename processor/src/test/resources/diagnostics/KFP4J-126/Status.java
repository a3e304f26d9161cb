import dev.kfp4j.annotations.Component;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.util.List;

class Status {
    record Config(TaskFinalStatus status) {} // ERROR KFP4J-126 col 19: field "status" must not be or contain a "TaskFinalStatus" | declare it as a parameter of the component that runs as the exit task: KFP supplies the value
    // RIGHT record Config(String state) {}

    @Component
    static TaskFinalStatus train(List<TaskFinalStatus> all, Config config) { // ERROR KFP4J-126 col 12: output "train" must not be or contain a "TaskFinalStatus" | declare it as a parameter of the component that runs as the exit task: KFP supplies the value
    // ERROR KFP4J-126 col 38: input "all" must not be or contain a "TaskFinalStatus" | declare it as a parameter of the component that runs as the exit task: KFP supplies the value
        return all.get(0);
    }
}
