import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import java.util.List;

class NotOnCluster {
    @ContainerComponent(
            image = "alpine",
            command = "train",
            args = {
                "${table.metadata}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "${table.metadata}": only KFP's local runner does | pass "${executorInput}" to the program, which contains it; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "${executorInput}",
                "{{$.inputs.artifacts['table'].metadata['rows']}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "{{$.inputs.artifacts['table'].metadata['rows']}}": only KFP's local runner does | pass "${executorInput}" to the program, which contains it; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "${executorInput}",
                "{{$.inputs.artifacts['parts']}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "{{$.inputs.artifacts['parts']}}": only KFP's local runner does | pass "${executorInput}" to the program, which contains it; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "${executorInput}",
                "{{$.pipeline_root}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "{{$.pipeline_root}}": only KFP's local runner does | pass "${executorInput}" to the program; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "${executorInput}",
                "{{$.pipeline_job_name}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "{{$.pipeline_job_name}}": only KFP's local runner does | declare an input for it, and pass the value where a pipeline calls the component; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "${runName}",
                "{{$.pipeline_job_create_time_utc}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "{{$.pipeline_job_create_time_utc}}": not in a command line | declare an input for it, and pass the value where a pipeline calls the component
                // RIGHT "${runName}",
                "{\"Concat\": [\"a\", \"b\"]}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "Concat": only KFP's local runner does | write the parts one after another in one string; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT "ab",
                "${if note}",
                "${note}",
                "${output.path}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "${output.path}": it does not evaluate an "if" that contains an output | use the output outside of the "if"; set pythonRunnerOnly = true if only KFP's local runner runs it
                // RIGHT
                "${end}",
                "${output.path}"
            })
    static native Model train(Dataset table, List<Dataset> parts, @Nullable String note, String runName);

    /** Nothing of this is refused here: it is for the Python SDK's local runner. */
    @ContainerComponent(
            image = "alpine",
            command = "train",
            args = {
                "${table.metadata}",
                "{{$.pipeline_root}}",
                "{\"Concat\": [\"a\", {\"IfPresent\": {\"InputName\": \"note\", \"Then\": \"b\"}}]}",
                "${if note}",
                "${output.path}",
                "${end}"
            },
            pythonRunnerOnly = true)
    static native Model trainLocally(Dataset table, @Nullable String note);

    @interface Nullable {}
}
