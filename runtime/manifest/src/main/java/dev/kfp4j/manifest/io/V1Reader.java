// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code component.yaml} files of KFP v1 and converts them like KFP's Python SDK. Inputs and outputs get the
 * types and names of v2, and objects in the command line become placeholders of v2.
 */
final class V1Reader {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");
    /** KFP's name for a component without a name. */
    private static final String UNNAMED = "name";

    private V1Reader() {}

    static ComponentFile read(Located document) {
        var fields = Fields.of(document);
        var name = fields.optional("name").map(V1Reader::name).orElse(UNNAMED);
        var description = fields.text("description");
        var inputs = V1Ports.inputs(fields.optional("inputs"));
        var outputs = V1Ports.outputs(fields.optional("outputs"));
        fields.ignored("metadata", "version");
        var implementation = Fields.of(fields.required("implementation"));
        fields.noOthers();
        implementation.unsupported("graph", "compile the graph with KFP v2 and import that");
        var container = container(implementation.required("container"), new V1Arguments(inputs, outputs));
        implementation.noOthers();
        var manifest = SingleComponent.manifest(name, description, inputs.spec(), outputs.spec(), container);
        return new ComponentFile(manifest, description, inputs.names(), outputs.names());
    }

    private static String name(Located name) {
        var text = NOT_IN_NAMES.matcher(name.text().toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = text.startsWith("-") ? 1 : 0;
        int end = text.endsWith("-") ? text.length() - 1 : text.length();
        if (start >= end) {
            throw name.place().error("has neither letters nor digits");
        }
        return text.substring(start, end);
    }

    private static Container container(Located container, V1Arguments arguments) {
        var fields = Fields.of(container);
        fields.unsupported("fileOutputs", "KFP v2 does not look into that file; use {outputPath: ...} in the command");
        var read = new Container(
                fields.requiredText("image"),
                fields.list("command", arguments::text),
                fields.list("args", arguments::text),
                fields.optional("env").map(V1Reader::env).orElseGet(List::of),
                Optional.empty());
        fields.noOthers();
        if (read.command().isEmpty() && read.args().isEmpty()) {
            throw container
                    .place()
                    .error("has neither a \"command\" nor \"args\"; KFP v2 does not start an image's own");
        }
        return read;
    }

    private static List<EnvVar> env(Located env) {
        var variables = new ArrayList<EnvVar>();
        env.object().members().forEach((name, value) -> {
            var text = new Located(env.place().member(name), value).text();
            variables.add(new EnvVar(name, text));
        });
        return variables;
    }
}
