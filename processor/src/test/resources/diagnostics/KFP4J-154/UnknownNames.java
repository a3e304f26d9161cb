import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.artifacts.Dataset;

class UnknownNames {
    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = {
                "${mesage}",
                // ERROR KFP4J-154 col 17: "${mesage}" names no input or output | did you mean "message"? ("$${" stands for a brace that the program itself is to read)
                // RIGHT "${message}",
                "${HOME}",
                // ERROR KFP4J-154 col 17: "${HOME}" names no input or output | there are: message, table ("$${" stands for a brace that the program itself is to read)
                // RIGHT "$${HOME}",
                "${outputs.message}",
                // ERROR KFP4J-154 col 17: "${outputs.message}" names no input or output | there are none ("$${" stands for a brace that the program itself is to read)
                // RIGHT "${inputs.message}",
                "{{$.inputs.parameters['msg']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['msg']}}" names no input or output of that kind | there are: message
                // RIGHT "{{$.inputs.parameters['message']}}",
                "{{$.inputs.parameters['table']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['table']}}" names no input or output of that kind | there are: message
                // RIGHT "{{$.inputs.artifacts['table'].path}}",
                "${if massage}",
                // ERROR KFP4J-154 col 17: "${if massage}" names no input or output | did you mean "message"?
                // RIGHT "${if message}",
                "quiet",
                "${end}",
                "{\"IfPresent\": {\"InputName\": \"massage\", \"Then\": \"a\"}}"
                // ERROR KFP4J-154 col 17: "massage" names no input or output | did you mean "message"?
                // RIGHT "{\"IfPresent\": {\"InputName\": \"message\", \"Then\": \"a\"}}"
            })
    static native void show(@Default("hello") String message, Dataset table);
}
