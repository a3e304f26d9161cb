import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;

class UnknownNames {
    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = {
                "${mesage}",
                // ERROR KFP4J-154 col 17: "${mesage}" names no input or output | did you mean "message"? ("$${" stands for a brace that the program itself is to read)
                "${HOME}",
                // ERROR KFP4J-154 col 17: "${HOME}" names no input or output | there are: message, table ("$${" stands for a brace that the program itself is to read)
                "${outputs.message}",
                // ERROR KFP4J-154 col 17: "${outputs.message}" names no input or output | there are none ("$${" stands for a brace that the program itself is to read)
                "{{$.inputs.parameters['msg']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['msg']}}" names no input or output of that kind | there are: message
                "{{$.inputs.parameters['table']}}",
                // ERROR KFP4J-154 col 17: "{{$.inputs.parameters['table']}}" names no input or output of that kind | there are: message
                "${if massage}",
                // ERROR KFP4J-154 col 17: "${if massage}" names no input or output | did you mean "message"?
                "quiet",
                "${end}",
                "{\"IfPresent\": {\"InputName\": \"massage\", \"Then\": \"a\"}}"
                // ERROR KFP4J-154 col 17: "massage" names no input or output | did you mean "message"?
            })
    static native void show(String message, Dataset table);
}
