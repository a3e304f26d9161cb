// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import java.util.List;
import java.util.Optional;

/** Reads graphs and the sources of their outputs. */
final class DagReader {
    private DagReader() {}

    static DagSpec read(Located dag) {
        var fields = Fields.of(dag);
        var read = new DagSpec(
                fields.map("tasks", TaskReader::read),
                fields.optional("outputs").map(DagReader::outputs).orElse(DagOutputs.NONE));
        fields.noOthers();
        return read;
    }

    private static DagOutputs outputs(Located outputs) {
        var fields = Fields.of(outputs);
        var read = new DagOutputs(
                fields.map("parameters", DagReader::parameter), fields.map("artifacts", DagReader::artifact));
        fields.noOthers();
        return read;
    }

    private static ParameterOutput parameter(Located output) {
        var fields = Fields.of(output);
        Optional<ParameterOutput> one = fields.optional("valueFromParameter")
                .map(DagReader::parameterSelector)
                .map(FromParameter::new);
        Optional<ParameterOutput> several = fields.optional("valueFromOneof").map(DagReader::oneof);
        fields.noOthers();
        if (one.isPresent() == several.isPresent()) {
            throw fields.place().error("must have either \"valueFromParameter\" or \"valueFromOneof\"");
        }
        return one.or(() -> several).get();
    }

    private static FromOneof oneof(Located oneof) {
        var fields = Fields.of(oneof);
        var selectors = fields.list("parameterSelectors", DagReader::parameterSelector);
        fields.noOthers();
        refuseEmpty(selectors, oneof, "parameterSelectors");
        return new FromOneof(selectors);
    }

    private static ParameterSelector parameterSelector(Located selector) {
        var fields = Fields.of(selector);
        var read = new ParameterSelector(
                fields.requiredText("producerSubtask"), fields.requiredText("outputParameterKey"));
        fields.noOthers();
        return read;
    }

    private static List<ArtifactSelector> artifact(Located output) {
        var fields = Fields.of(output);
        var selectors = fields.list("artifactSelectors", DagReader::artifactSelector);
        fields.noOthers();
        refuseEmpty(selectors, output, "artifactSelectors");
        return selectors;
    }

    private static ArtifactSelector artifactSelector(Located selector) {
        var fields = Fields.of(selector);
        var read =
                new ArtifactSelector(fields.requiredText("producerSubtask"), fields.requiredText("outputArtifactKey"));
        fields.noOthers();
        return read;
    }

    private static void refuseEmpty(List<?> selectors, Located owner, String key) {
        if (selectors.isEmpty()) {
            throw owner.place().error("\"" + key + "\" is missing or empty");
        }
    }
}
