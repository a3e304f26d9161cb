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
                // ERROR KFP4J-155 col 17: "${table}" is no placeholder: "table" is an artifact, with a file and an address | write "${table.path}" or "${table.uri}"
                // RIGHT "${table.path}",
                "${text.path}",
                // ERROR KFP4J-155 col 17: "${text.path}" is no placeholder: "text" is a value and has no file | write "${text}", or take an artifact such as Dataset
                // RIGHT "${text}",
                "${note}",
                // ERROR KFP4J-155 col 17: "${note}" is no placeholder: "note" is an output, which the container writes to a file | write "${note.path}"
                // RIGHT "${note.path}",
                "${model.size}",
                // ERROR KFP4J-155 col 17: "${model.size}" is no placeholder: "model" is an artifact, with a file and an address | write "${model.path}" or "${model.uri}"
                // RIGHT "${model.uri}",
                "${}",
                // ERROR KFP4J-155 col 17: "${}" is no placeholder: it does not hold a name | write the name of an input or output, such as "${text}" or "${data.path}" ("$${" stands for a brace that the program itself is to read)
                // RIGHT "$${}",
                "${text:-nothing}",
                // ERROR KFP4J-155 col 17: "${text:-nothing}" is no placeholder: it does not hold a name | write the name of an input or output, such as "${text}" or "${data.path}" ("$${" stands for a brace that the program itself is to read)
                // RIGHT "${text}",
                "${text",
                // ERROR KFP4J-155 col 17: "${text" is no placeholder: it has no end | add "}", or write "$${" for a brace that the program is to read
                // RIGHT "${text}",
                "{{$.inputs",
                // ERROR KFP4J-155 col 17: "{{$.inputs" is no placeholder: it has no end | add "}}", or write "$${" for a brace that the program is to read
                // RIGHT "{{.inputs",
                "{{$.color}}",
                // ERROR KFP4J-155 col 17: "{{$.color}}" is no placeholder: Kubeflow Pipelines knows none of this name | write "${name}" for an input, "${name.path}" for a file; KFP cannot escape "{{$"
                // RIGHT "${text}",
                "{{$.inputs.files['table']}}",
                // ERROR KFP4J-155 col 17: "{{$.inputs.files['table']}}" is no placeholder: Kubeflow Pipelines knows none of this form | write "${name}" for an input, "${name.path}" for a file; KFP cannot escape "{{$"
                // RIGHT "${table.path}",
                "$${{$}}",
                // ERROR KFP4J-155 col 17: "{{$" is no placeholder: KFP would take it for one of its own | write it differently: KFP has no way to escape it
                // RIGHT "${executorInput}",
                "{\"Concat\": \"a\"}"
                // ERROR KFP4J-155 col 17: "{"Concat": "a"}" is no placeholder: it is not what KFP writes | write elements "${if name}" and "${end}" instead
                // RIGHT "a"
            })
    static native Result show(String text, Dataset table);
}
