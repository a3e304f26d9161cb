// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static java.util.Map.entry;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The type of an input or output in v1, which is free text. An unknown name is an artifact of any kind. */
sealed interface V1Type {

    /**
     * A parameter.
     *
     * @param type the type in v2
     */
    record Parameter(ParameterType type) implements V1Type {}

    /**
     * An artifact.
     *
     * @param type the type in v2
     */
    record Artifact(ArtifactType type) implements V1Type {}

    /** Returns the type in the file, or empty if it is missing. */
    static V1Type of(Optional<Located> written) {
        return written.map(type -> type.value() instanceof JsonString text ? Words.of(text.value()) : Words.ANY)
                .orElse(Words.ANY);
    }

    /** The v2 types of the type names in v1. */
    final class Words {
        private static final String VERSION = "0.0.1";
        private static final V1Type ANY = artifact("system.Artifact");
        private static final Pattern GOOGLE = Pattern.compile("google\\.[A-Za-z]+");
        private static final Map<String, ParameterType> PARAMETERS = Map.ofEntries(
                entry("integer", ParameterType.NUMBER_INTEGER),
                entry("int", ParameterType.NUMBER_INTEGER),
                entry("double", ParameterType.NUMBER_DOUBLE),
                entry("float", ParameterType.NUMBER_DOUBLE),
                entry("string", ParameterType.STRING),
                entry("str", ParameterType.STRING),
                entry("text", ParameterType.STRING),
                entry("bool", ParameterType.BOOLEAN),
                entry("boolean", ParameterType.BOOLEAN),
                entry("dict", ParameterType.STRUCT),
                entry("jsonobject", ParameterType.STRUCT),
                entry("list", ParameterType.LIST),
                entry("jsonarray", ParameterType.LIST),
                entry("pipelinetaskfinalstatus", ParameterType.TASK_FINAL_STATUS));
        private static final Map<String, String> ARTIFACTS = Map.of(
                "model", "system.Model",
                "dataset", "system.Dataset",
                "metrics", "system.Metrics",
                "classificationmetrics", "system.ClassificationMetrics",
                "slicedclassificationmetrics", "system.SlicedClassificationMetrics",
                "html", "system.HTML",
                "markdown", "system.Markdown");

        private Words() {}

        private static V1Type of(String word) {
            var lower = withoutElements(word).toLowerCase(Locale.ROOT);
            var parameter = PARAMETERS.get(lower);
            if (parameter != null) {
                return new Parameter(parameter);
            }
            var title = GOOGLE.matcher(word).matches() ? word : ARTIFACTS.get(lower);
            return title == null ? ANY : artifact(title);
        }

        /** {@code typing.List[str]} is a list, too. */
        private static String withoutElements(String word) {
            var name = word.startsWith("typing.") ? word.substring("typing.".length()) : word;
            int bracket = name.indexOf('[');
            boolean generic = name.regionMatches(true, 0, "list", 0, 4) || name.regionMatches(true, 0, "dict", 0, 4);
            return generic && bracket > 0 ? name.substring(0, bracket) : name;
        }

        private static V1Type artifact(String title) {
            return new Artifact(new ArtifactType(title, VERSION));
        }
    }
}
