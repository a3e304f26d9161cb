import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;

class UnknownNames {
    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = {
                "${mesage}",
                // ERROR KFP4J-154 col 17: "${mesage}" is not the name of an input or output | did you mean "message"? ("$${" writes a literal brace)
                // RIGHT "${message}",
                "${HOME}",
                // ERROR KFP4J-154 col 17: "${HOME}" is not the name of an input or output | the names are: message, table ("$${" writes a literal brace)
                // RIGHT "$${HOME}",
                "${outputs.message}",
                // ERROR KFP4J-154 col 17: "${outputs.message}" is not the name of an input or output | the component has none ("$${" writes a literal brace)
                // RIGHT "${inputs.message}",
                "{{$.inputs.parameters['msg']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['msg']}}" is not the name of an input or output of that kind | the names are: message
                // RIGHT "{{$.inputs.parameters['message']}}",
                "{{$.inputs.parameters['table']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['table']}}" is not the name of an input or output of that kind | the names are: message
                // RIGHT "{{$.inputs.artifacts['table'].path}}",
                "${if massage}",
                // ERROR KFP4J-154 col 17: "${if massage}" is not the name of an input or output | did you mean "message"?
                // RIGHT "${if message}",
                "quiet",
                "${end}",
                "{\"IfPresent\": {\"InputName\": \"massage\", \"Then\": \"a\"}}"
                // ERROR KFP4J-154 col 17: "massage" is not the name of an input or output | did you mean "message"?
                // RIGHT "{\"IfPresent\": {\"InputName\": \"message\", \"Then\": \"a\"}}"
            })
    static native void show(@Default("hello") String message, Dataset table);
}
