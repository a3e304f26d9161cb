import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;

class BadPlaceholders {
    record Result(Model model, String note) {}

    @ContainerComponent(
            image = "alpine",
            command = "cat",
            args = {
                "${table}",
                // ERROR KFP4J-155 col 17: "${table}" is not a valid placeholder: "table" is an artifact, with a path and a URI | write "${table.path}" or "${table.uri}"
                // RIGHT "${table.path}",
                "${text.path}",
                // ERROR KFP4J-155 col 17: "${text.path}" is not a valid placeholder: "text" is a value and has no path | write "${text}", or take an artifact such as Dataset
                // RIGHT "${text}",
                "${note}",
                // ERROR KFP4J-155 col 17: "${note}" is not a valid placeholder: "note" is an output, which the container writes to a file | write "${note.path}"
                // RIGHT "${note.path}",
                "${model.size}",
                // ERROR KFP4J-155 col 17: "${model.size}" is not a valid placeholder: "model" is an artifact, with a path and a URI | write "${model.path}" or "${model.uri}"
                // RIGHT "${model.uri}",
                "${}",
                // ERROR KFP4J-155 col 17: "${}" is not a valid placeholder: it contains no name | write the name of an input or output, such as "${text}" or "${data.path}" ("$${" writes a literal brace)
                // RIGHT "$${}",
                "${text:-nothing}",
                // ERROR KFP4J-155 col 17: "${text:-nothing}" is not a valid placeholder: it contains no name | write the name of an input or output, such as "${text}" or "${data.path}" ("$${" writes a literal brace)
                // RIGHT "${text}",
                "${text",
                // ERROR KFP4J-155 col 17: "${text" is not a valid placeholder: it has no end | add "}", or write "$${" for a literal brace
                // RIGHT "${text}",
                "{{$.inputs",
                // ERROR KFP4J-155 col 17: "{{$.inputs" is not a valid placeholder: it has no end | add "}}", or write "$${" for a literal brace
                // RIGHT "{{.inputs",
                "{{$.color}}",
                // ERROR KFP4J-155 col 17: "{{$.color}}" is not a valid placeholder: Kubeflow Pipelines has no placeholder of this name | write "${name}" for an input, "${name.path}" for a file; KFP cannot escape "{{$"
                // RIGHT "${text}",
                "{{$.inputs.files['table']}}",
                // ERROR KFP4J-155 col 17: "{{$.inputs.files['table']}}" is not a valid placeholder: Kubeflow Pipelines has no placeholder of this form | write "${name}" for an input, "${name.path}" for a file; KFP cannot escape "{{$"
                // RIGHT "${table.path}",
                "$${{$}}",
                // ERROR KFP4J-155 col 17: "{{$" is not a valid placeholder: KFP would treat it as one of its placeholders | write it differently: KFP has no way to escape it
                // RIGHT "${executorInput}",
                "{\"Concat\": \"a\"}"
                // ERROR KFP4J-155 col 17: "{"Concat": "a"}" is not a valid placeholder: KFP's compiler does not write this form | write elements "${if name}" and "${end}" instead
                // RIGHT "a"
            })
    static native Result show(String text, Dataset table);
}
