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
                // ERROR KFP4J-158 col 17: "${table.metadata}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | hand "${executorInput}" to the program, which holds it; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "${executorInput}",
                "{{$.inputs.artifacts['table'].metadata['rows']}}",
                // ERROR KFP4J-158 col 17: "{{$.inputs.artifacts['table'].metadata['rows']}}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | hand "${executorInput}" to the program, which holds it; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "${executorInput}",
                "{{$.inputs.artifacts['parts']}}",
                // ERROR KFP4J-158 col 17: "{{$.inputs.artifacts['parts']}}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | hand "${executorInput}" to the program, which holds it; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "${executorInput}",
                "{{$.pipeline_root}}",
                // ERROR KFP4J-158 col 17: "{{$.pipeline_root}}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | hand "${executorInput}" to the program; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "${executorInput}",
                "{{$.pipeline_job_name}}",
                // ERROR KFP4J-158 col 17: "{{$.pipeline_job_name}}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | take it as an input, and hand it over where a pipeline calls the component; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "${runName}",
                "{{$.pipeline_job_create_time_utc}}",
                // ERROR KFP4J-158 col 17: "{{$.pipeline_job_create_time_utc}}" is not replaced on a Kubeflow Pipelines cluster: not in a command line | take it as an input, and hand it over where a pipeline calls the component
                // RIGHT "${runName}",
                "{\"Concat\": [\"a\", \"b\"]}",
                // ERROR KFP4J-158 col 17: "Concat" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | write the parts one after another in one text; for KFP's local runner alone, set pythonRunnerOnly = true
                // RIGHT "ab",
                "${if note}",
                "${note}",
                "${output.path}",
                // ERROR KFP4J-158 col 17: "${output.path}" is not replaced on a Kubeflow Pipelines cluster: it does not decide an "if" that holds an output | mention the output outside of the "if"; for KFP's local runner alone, set pythonRunnerOnly = true
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
