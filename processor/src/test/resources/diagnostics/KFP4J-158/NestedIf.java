import dev.kfp4j.annotations.ContainerComponent;

class NestedIf {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${if note}",
                "${note}",
                "${if other}",
                // ERROR KFP4J-158 col 17: "${if other}" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | end the first "if" before it; for KFP's local runner alone, set pythonRunnerOnly = true
                "${other}",
                "${end}",
                "${end}",
                "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": {\"IfPresent\": {\"InputName\": \"other\", \"Then\": \"a\"}}}}",
                // ERROR KFP4J-158 col 17: "IfPresent" is not replaced on a Kubeflow Pipelines cluster: only the local runner of KFP's Python SDK knows it | use it as an element of its own, not inside another; for KFP's local runner alone, set pythonRunnerOnly = true
                "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": [\"{{$.inputs.parameters['note']}}\"], \"Else\": \"b\"}}"
            })
    static native void show(@Nullable String note, @Nullable String other);

    @interface Nullable {}
}
