// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.testing.JavaProject;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random Java program of classes that use each other in many ways, and random edits of it. It is known by
 * construction what the program can reach, and running it says what it really does.
 */
final class EditedProgram {

    private static final List<String> PACKAGES = List.of("app", "app.inner", "lib", "lib.text");

    private static final String READ = """
             static String read(String name) {
                try (var in = THIS.class.getResourceAsStream(name)) { return new String(in.readAllBytes()); }
                catch (java.io.IOException e) { throw new IllegalStateException(e); }
            }
            """;

    private static final String NAMED = """
             static String named(String name) {
                try { return (String) Class.forName(name).getMethod("value").invoke(null); }
                catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }
            }
            """;

    /** What a unit is. The first is the program itself. */
    private enum Kind {
        CLASS,
        ENUM,
        RECORD,
        CONSTANT,
        RESOURCE
    }

    /** How one unit gets at the value of another. */
    private enum Use {
        CALL,
        METHOD_REFERENCE,
        LAMBDA,
        BY_NAME
    }

    /** A source file, or a resource. */
    private static final class Unit {
        private final String name;
        private final Kind kind;
        private final Map<Integer, Use> uses = new TreeMap<>();
        private int value;
        private String comment = "";
        private String local = "text";

        private Unit(String name, Kind kind, int value) {
            this.name = name;
            this.kind = kind;
            this.value = value;
        }
    }

    private final Random random;
    private final JavaProject project;
    private final List<Unit> units = new ArrayList<>();
    private int unrelated;

    EditedProgram(Random random, Path classes) {
        this.random = random;
        this.project = new JavaProject(classes);
        int count = 6 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Kind kind = i == 0 ? Kind.CLASS : Kind.values()[random.nextInt(Kind.values().length)];
            String pack = i == 0 ? "app" : PACKAGES.get(random.nextInt(PACKAGES.size()));
            units.add(new Unit(pack + ".Unit" + i, kind, random.nextInt(100)));
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (random.nextInt(count) < 3) {
                    use(i, j);
                }
            }
        }
        write();
    }

    static String mainClass() {
        return "app.Unit0";
    }

    Path classes() {
        return project.classes();
    }

    /** Changes something; says what. */
    String edit() {
        int at = random.nextInt(units.size());
        Unit unit = units.get(at);
        String what = switch (random.nextInt(8)) {
            case 0, 1 -> {
                unit.value = random.nextInt(4);
                yield "value of " + unit.name + " = " + unit.value;
            }
            case 2 -> {
                unit.comment = "\n// " + random.nextInt(1000) + "\n".repeat(1 + random.nextInt(3));
                yield "comment and lines in " + unit.name;
            }
            case 3 -> {
                unit.local = "local" + random.nextInt(1000);
                yield "name of a local variable in " + unit.name;
            }
            case 4 -> {
                unrelated++;
                String name = "Unrelated" + random.nextInt(3);
                project.source("lib." + name, "package lib; class " + name + " { int n = " + unrelated + "; }");
                yield "a class that nobody uses";
            }
            case 5 -> {
                project.resource("data/unrelated" + random.nextInt(3) + ".txt", "" + unrelated++);
                yield "a resource that nobody reads";
            }
            default -> changedUse(at);
        };
        write();
        return what;
    }

    /** All that the program can reach, by name and content; comments and names of local variables left out. */
    String reachable() {
        var text = new StringBuilder();
        var seen = new TreeSet<Integer>();
        reach(0, seen);
        for (int at : seen) {
            Unit unit = units.get(at);
            text.append(at).append('=').append(unit.value).append(unit.uses).append(' ');
            unit.uses.keySet().stream()
                    .map(units::get)
                    .filter(used -> used.kind == Kind.CONSTANT)
                    .forEach(used -> text.append(used.name)
                            .append(':')
                            .append(used.value)
                            .append(' '));
        }
        return text.toString();
    }

    /** What the program says when it is run. */
    String run() throws Exception {
        var urls = new URL[] {project.classes().toUri().toURL()};
        try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return (String) loader.loadClass(mainClass()).getMethod("value").invoke(null);
        }
    }

    private String changedUse(int at) {
        if (at == units.size() - 1) {
            return "nothing";
        }
        int other = at + 1 + random.nextInt(units.size() - at - 1);
        if (units.get(at).uses.remove(other) == null) {
            use(at, other);
        }
        return units.get(at).name + " uses or no longer uses " + units.get(other).name;
    }

    private void use(int from, int to) {
        Kind kind = units.get(from).kind;
        if (kind != Kind.RESOURCE && kind != Kind.CONSTANT) {
            Kind used = units.get(to).kind;
            Use[] ways = Use.values();
            boolean hasMethod = used != Kind.RESOURCE && used != Kind.CONSTANT;
            units.get(from).uses.put(to, hasMethod ? ways[random.nextInt(ways.length)] : Use.CALL);
        }
    }

    /** The value of a constant is part of whoever uses it, the class that it stands in is not reached. */
    private void reach(int at, Set<Integer> seen) {
        if (units.get(at).kind != Kind.CONSTANT && seen.add(at)) {
            units.get(at).uses.keySet().forEach(next -> reach(next, seen));
        }
    }

    private void write() {
        for (Unit unit : units) {
            if (unit.kind == Kind.RESOURCE) {
                project.resource(resource(unit), "content " + unit.value);
            } else {
                project.source(unit.name, source(unit));
            }
        }
        project.build();
    }

    private String source(Unit unit) {
        String pack = unit.name.substring(0, unit.name.lastIndexOf('.'));
        String simple = unit.name.substring(pack.length() + 1);
        String head = "package " + pack + ";" + unit.comment + "\npublic ";
        return switch (unit.kind) {
            case CLASS -> head + "final class " + simple + " { " + method(unit, "\"" + unit.value + "\"") + " }";
            case ENUM ->
                head + "enum " + simple + " { ONE, TWO" + ", MORE".repeat(unit.value % 2) + ", N" + unit.value + "; "
                        + method(unit, "java.util.Arrays.toString(values())") + " }";
            case RECORD ->
                head + "record " + simple + "(int a, String b) { "
                        + method(unit, "new " + simple + "(" + unit.value + ", \"b\").toString()") + " }";
            case CONSTANT -> head + "final class " + simple + " { public static final int N = " + unit.value + "; }";
            case RESOURCE -> throw new IllegalArgumentException(unit.name);
        };
    }

    private String method(Unit unit, String own) {
        var body = new StringBuilder("public static String value() { String " + unit.local + " = " + own + ";");
        unit.uses.forEach((at, use) -> body.append(unit.local)
                .append(" += \",\" + ")
                .append(expression(units.get(at), use))
                .append(";"));
        body.append(" return ").append(unit.local).append("; }");
        if (body.indexOf(" read(") >= 0) {
            body.append(READ.replace("THIS", unit.name));
        }
        if (body.indexOf(" named(") >= 0) {
            body.append(NAMED);
        }
        return body.toString();
    }

    private static String expression(Unit unit, Use use) {
        if (unit.kind == Kind.CONSTANT) {
            return unit.name + ".N";
        }
        if (unit.kind == Kind.RESOURCE) {
            return "read(\"/" + resource(unit) + "\")";
        }
        return switch (use) {
            case CALL -> unit.name + ".value()";
            case METHOD_REFERENCE -> "((java.util.function.Supplier<String>) " + unit.name + "::value).get()";
            case LAMBDA -> "((java.util.function.Supplier<String>) () -> " + unit.name + ".value() + 1).get()";
            case BY_NAME -> "named(\"" + unit.name + "\")";
        };
    }

    private static String resource(Unit unit) {
        return "data/" + unit.name + ".txt";
    }
}
