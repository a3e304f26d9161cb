// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API of the engine: all public types outside of {@code internal}. */
class ExportedPackagesTest {

    private static final String INTERNAL = "dev.kfp4j.local.internal";

    @Test
    void packagesOutsideOfInternal_areThese() throws Exception {
        assertThat(exported().map(Class::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "dev.kfp4j.local",
                        "dev.kfp4j.local.run",
                        "dev.kfp4j.local.settings",
                        "dev.kfp4j.local.spi",
                        "dev.kfp4j.local.store");
    }

    @Test
    void noPublicSignature_namesAnInternalType() throws Exception {
        List<String> signatures =
                exported().flatMap(ExportedPackagesTest::signatures).toList();
        assertThat(signatures).isNotEmpty();
        assertThat(signatures.stream().filter(signature -> signature.contains(INTERNAL)))
                .isEmpty();
    }

    @Test
    void architecture_listsEachPackage() throws Exception {
        String page = Files.readString(Path.of("../../docs/architecture.md"));
        assertThat(classes().map(Class::getPackageName).distinct().map(ExportedPackagesTest::inTable))
                .allSatisfy(name -> assertThat(page).contains(name));
    }

    private static String inTable(String packageName) {
        String below = packageName.startsWith(INTERNAL) ? INTERNAL : "dev.kfp4j.local";
        return packageName.equals(below) ? "(root)" : "`" + packageName.substring(below.length()) + "`";
    }

    private static Stream<Class<?>> exported() throws Exception {
        return classes().filter(type -> !type.getName().startsWith(INTERNAL)).filter(ExportedPackagesTest::isPublic);
    }

    private static Stream<Class<?>> classes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(LocalEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (var all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        var classes = new ArrayList<Class<?>>();
        for (Path file : files) {
            String path = root.relativize(file).toString();
            String name = path.substring(0, path.length() - ".class".length())
                    .replace(root.getFileSystem().getSeparator(), ".");
            if (!name.endsWith("package-info")) {
                classes.add(Class.forName(name, false, LocalEngine.class.getClassLoader()));
            }
        }
        return classes.stream();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Stream<String> signatures(Class<?> type) {
        Stream<Type> parents = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
        return Stream.of(
                        parents.map(parent -> type + " extends " + parent.getTypeName()),
                        visible(type.getDeclaredConstructors()).map(maker -> maker.toGenericString()),
                        visible(type.getDeclaredMethods()).map(method -> method.toGenericString()),
                        visible(type.getDeclaredFields()).map(field -> field.toGenericString()))
                .flatMap(each -> each);
    }

    private static <T extends Member> Stream<T> visible(T[] members) {
        return Arrays.stream(members)
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
