// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package tables of docs/architecture.md name every package that is published, and no other. */
final class ArchitecturePageIT {

    private static final Path ROOT = Path.of("../..");
    private static final Path PAGE = ROOT.resolve("docs/architecture.md");
    private static final String SOURCES = "src/main/java";
    private static final Pattern TABLE = Pattern.compile("\\| package of `([a-z0-9.]+)` \\|.*");
    private static final Pattern NAME = Pattern.compile("`(\\.[a-z0-9.]+)`|\\(root\\)");

    @Test
    void tables_nameEveryPackageOnce() throws IOException {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(packages().keySet());
    }

    @Test
    void descriptions_leaveDependenciesToTheImportControl() throws IOException {
        assertThat(packages())
                .allSatisfy((name, description) -> assertThat(description).doesNotContainIgnoringCase("depends on"));
    }

    /** The text of each package-info by the name of its package. */
    private static Map<String, String> packages() throws IOException {
        var packages = new TreeMap<String, String>();
        for (String module : List.of("annotations", "processor", "runtime")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(path -> path.endsWith("package-info.java"))
                        .filter(path -> path.toString().replace('\\', '/').contains(SOURCES))
                        .toList()) {
                    String folder = file.getParent().toString().replace('\\', '/');
                    String name = folder.substring(folder.indexOf(SOURCES) + SOURCES.length() + 1)
                            .replace('/', '.');
                    packages.put(name, Files.readString(file));
                }
            }
        }
        return packages;
    }

    private static List<String> named() throws IOException {
        var named = new ArrayList<String>();
        String parent = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher table = TABLE.matcher(line);
            if (table.matches()) {
                parent = table.group(1);
            } else if (!line.startsWith("|")) {
                parent = "";
            } else if (!parent.isEmpty()) {
                Matcher name = NAME.matcher(line.substring(0, line.indexOf('|', 1)));
                while (name.find()) {
                    named.add(name.group(1) == null ? parent : parent + name.group(1));
                }
            }
        }
        return named;
    }
}
