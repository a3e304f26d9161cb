// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import dev.kfp4j.runtime.json.JsonException;
import dev.kfp4j.runtime.json.JsonKinds;
import dev.kfp4j.runtime.json.JsonReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON by which KFP replaces {@code {{$}}}:
 *
 * <pre>{@code
 * {"inputs": {"parameterValues": {"epochs": 10},
 *             "artifacts": {"data": {"artifacts": [{"name": "41", "uri": "s3://b/k", "metadata": {}}]}}},
 *  "outputs": {"artifacts": {"model": {"artifacts": [{"name": "model", "uri": "s3://b/m", "metadata": {}}]}},
 *              "outputFile": "/s3/b/output_metadata.json"}}
 * }</pre>
 *
 * <p>Empty objects may be missing, and unknown members are ignored.
 */
public final class ExecutorInputReader {
    private ExecutorInputReader() {}

    /**
     * Reads an executor input.
     *
     * @throws ExecutorInputException if the text is not valid JSON or has a wrong structure
     */
    public static ExecutorInput read(String json) throws ExecutorInputException {
        Object root;
        try {
            root = JsonReader.read(json);
        } catch (JsonException e) {
            throw new ExecutorInputException("not JSON: " + e.getMessage());
        }
        if (root == null) {
            throw mismatch("the text", "an object", null);
        }
        Map<String, @Nullable Object> document = object("the text", root);
        Map<String, @Nullable Object> inputs = object("inputs", document.get("inputs"));
        Map<String, @Nullable Object> outputs = object("outputs", document.get("outputs"));
        return new ExecutorInput(
                object("inputs.parameterValues", inputs.get("parameterValues")),
                artifactLists("inputs.artifacts", object("inputs.artifacts", inputs.get("artifacts"))),
                firstOfEach(artifactLists("outputs.artifacts", object("outputs.artifacts", outputs.get("artifacts")))),
                outputFile(outputs.get("outputFile")));
    }

    private static Map<String, List<ArtifactEntry>> artifactLists(String place, Map<String, @Nullable Object> byName)
            throws ExecutorInputException {
        Map<String, List<ArtifactEntry>> lists = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : byName.entrySet()) {
            String listPlace = place + "." + entry.getKey();
            Object elements = object(listPlace, entry.getValue()).get("artifacts");
            lists.put(entry.getKey(), artifacts(listPlace + ".artifacts", elements));
        }
        return lists;
    }

    private static List<ArtifactEntry> artifacts(String place, @Nullable Object value) throws ExecutorInputException {
        if (value == null) {
            return new ArrayList<>();
        }
        if (!(value instanceof List<?> elements)) {
            throw mismatch(place, "a list", value);
        }
        List<ArtifactEntry> artifacts = new ArrayList<>(elements.size());
        for (Object element : elements) {
            String elementPlace = place + "[" + artifacts.size() + "]";
            artifacts.add(artifact(elementPlace, object(elementPlace, element)));
        }
        return artifacts;
    }

    private static ArtifactEntry artifact(String place, Map<String, @Nullable Object> artifact)
            throws ExecutorInputException {
        String uri = text(place + ".uri", artifact.get("uri"));
        Map<String, @Nullable Object> metadata =
                MlmdMetadata.unwrap(object(place + ".metadata", artifact.get("metadata")));
        Path path;
        try {
            path = LocalPaths.of(uri, MlmdMetadata.isInWorkspace(metadata));
        } catch (InvalidPathException e) {
            throw new ExecutorInputException(place + ".uri: not a path on this machine: " + e.getMessage());
        }
        return new ArtifactEntry(text(place + ".name", artifact.get("name")), uri, path, metadata);
    }

    /** An output is a single artifact; for an empty list there is no destination. */
    private static Map<String, ArtifactEntry> firstOfEach(Map<String, List<ArtifactEntry>> lists) {
        Map<String, ArtifactEntry> first = new LinkedHashMap<>();
        for (Map.Entry<String, List<ArtifactEntry>> entry : lists.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                first.put(entry.getKey(), entry.getValue().get(0));
            }
        }
        return first;
    }

    private static @Nullable Path outputFile(@Nullable Object value) throws ExecutorInputException {
        String text = text("outputs.outputFile", value);
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new ExecutorInputException("outputs.outputFile: not a path on this machine: " + e.getMessage());
        }
    }

    private static String text(String place, @Nullable Object value) throws ExecutorInputException {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw mismatch(place, "text", value);
    }

    private static Map<String, @Nullable Object> object(String place, @Nullable Object value)
            throws ExecutorInputException {
        if (value == null) {
            return new LinkedHashMap<>();
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                object.put((String) member.getKey(), member.getValue());
            }
            return object;
        }
        throw mismatch(place, "an object", value);
    }

    private static ExecutorInputException mismatch(String place, String expected, @Nullable Object found) {
        return new ExecutorInputException(place + ": expected " + expected + ", found " + JsonKinds.of(found));
    }
}
