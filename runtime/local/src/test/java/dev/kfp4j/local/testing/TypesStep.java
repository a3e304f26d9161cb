// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.runtime.Step;
import dev.kfp4j.runtime.StepInputs;
import dev.kfp4j.runtime.StepLauncher;
import dev.kfp4j.runtime.StepOutputs;
import dev.kfp4j.runtime.StepSignature;
import dev.kfp4j.runtime.StepValue;
import dev.kfp4j.runtime.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A step made as generated ones are, which hands on a value of each type, writes a file and a folder with metadata, and
 * says what artifacts it was given.
 */
public final class TypesStep implements Step {

    public static void main(String[] args) {
        StepLauncher.main(new TypesStep(), args);
    }

    @Override
    public StepSignature signature() {
        return StepSignature.of("types", "")
                .parameter("text", "--text", ValueType.STRING, false, null, "")
                .parameter("whole", "--whole", ValueType.LONG, false, null, "")
                .parameter("decimal", "--decimal", ValueType.DOUBLE, false, null, "")
                .parameter("flag", "--flag", ValueType.BOOLEAN, false, null, "")
                .parameter("list", "--list", ValueType.LIST, false, null, "")
                .parameter("map", "--map", ValueType.STRUCT, false, null, "")
                .artifact("table", "--table", "system.Dataset", false, true, "")
                .artifact("tree", "--tree", "system.Model", false, true, "")
                .outputParameter("o_text", "--o-text", ValueType.STRING, "")
                .outputParameter("o_whole", "--o-whole", ValueType.LONG, "")
                .outputParameter("o_decimal", "--o-decimal", ValueType.DOUBLE, "")
                .outputParameter("o_flag", "--o-flag", ValueType.BOOLEAN, "")
                .outputParameter("o_list", "--o-list", ValueType.LIST, "")
                .outputParameter("o_map", "--o-map", ValueType.STRUCT, "")
                .outputParameter("seen", "--seen", ValueType.STRING, "")
                .outputArtifact("o_table", "--o-table", "system.Dataset", "0.0.1", "")
                .outputArtifact("o_tree", "--o-tree", "system.Model", "0.0.1", "")
                .build();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        String text = in.value("text").string();
        long whole = in.value("whole").longInteger();
        List<String> list =
                in.value("list").elements().stream().map(StepValue::string).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        in.value("map").members().forEach((name, value) -> map.put(name, value.string()));
        out.parameter("o_text", text);
        out.parameter("o_whole", whole);
        out.parameter("o_decimal", in.value("decimal").decimal());
        out.parameter("o_flag", in.value("flag").bool());
        out.parameter("o_list", list);
        out.parameter("o_map", map);
        in.check();
        var seen = new StringBuilder();
        for (String name : List.of("table", "tree")) {
            if (in.has(name)) {
                seen.append(said(new Artifact(in.artifact(name))));
            }
        }
        out.parameter("seen", seen.toString());
        out.artifact("o_table", table(text, whole));
        out.artifact("o_tree", tree(list));
    }

    private static Dataset table(String text, long rows) throws IOException {
        Dataset table = Dataset.create();
        Files.writeString(table.path(), text);
        table.metadata("rows", rows);
        table.metadata("note", text);
        table.metadata("nested", Map.of("a", List.of(1, 2)));
        return table;
    }

    private static Model tree(List<String> names) throws IOException {
        Model tree = Model.create();
        Path deep = Files.createDirectories(tree.path().resolve("deep/er"));
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(deep.resolve("file-" + i), names.get(i));
        }
        return tree;
    }

    private static String said(Artifact artifact) throws IOException {
        String files;
        try (var all = Files.walk(artifact.path())) {
            files = all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> artifact.path().relativize(file) + "=" + read(file))
                    .collect(Collectors.joining(";"));
        }
        return "[" + files + " " + artifact.metadata() + "]";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
