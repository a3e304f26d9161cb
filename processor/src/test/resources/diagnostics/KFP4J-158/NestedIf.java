import dev.kfp4j.annotations.ContainerComponent;

class NestedIf {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${if note}",
                "${note}",
                "${if other}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "${if other}": only KFP's local runner does | end the first "if" before the second; set pythonRunnerOnly = true if only KFP's local runner runs it
                "${other}",
                "${end}",
                "${end}",
                "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": {\"IfPresent\": {\"InputName\": \"other\", \"Then\": \"a\"}}}}",
                // ERROR KFP4J-158 col 17: a Kubeflow Pipelines cluster does not support "IfPresent": only KFP's local runner does | use it as a separate element, not inside another; set pythonRunnerOnly = true if only KFP's local runner runs it
                "{\"IfPresent\": {\"InputName\": \"note\", \"Then\": [\"{{$.inputs.parameters['note']}}\"], \"Else\": \"b\"}}"
            })
    static native void show(@Nullable String note, @Nullable String other);

    @interface Nullable {}
}
