// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Suggests replacements for types that cannot be inputs or outputs of a step. */
final class Remedies {

    private static final String GENERAL = "use boolean, int, long, float, double, String, an enum, a record, List<T>,"
            + " Map<String, T> or an artifact type";
    private static final String USE_LIST = "use List<T>: it becomes a JSON array";
    private static final String USE_MAP = "use Map<String, T>: it becomes a JSON object";
    private static final String USE_STRING = "use String, and parse it inside the component";
    private static final String USE_TIME = "use a String in ISO 8601 format, and parse it inside the component";
    private static final String USE_FILE = "use an artifact type such as Dataset for a file, or String for its URI";
    private static final String USE_NULLABLE = "use the value itself, and annotate it with @Nullable";
    private static final String USE_EMPTY =
            "return the value itself, and an empty or special value where there is none: KFP has no optional outputs";

    private static final Map<String, String> BY_NAME = byName();

    private Remedies() {}

    static String insteadOf(TypeMirror type, TypeSite site) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE
                    ? "use an artifact type such as Dataset: KFP passes values as JSON"
                    : USE_LIST;
        }
        if (type instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            String remedy = BY_NAME.getOrDefault(name, GENERAL);
            return remedy.equals(USE_NULLABLE) && site.isOutput() && site.outermost() ? USE_EMPTY : remedy;
        }
        return switch (type.getKind()) {
            case CHAR -> "use String";
            case BYTE, SHORT -> "use int";
            default -> GENERAL;
        };
    }

    private static Map<String, String> byName() {
        var remedies = new HashMap<String, String>();
        put(remedies, "use String", "java.lang.Character", "java.lang.CharSequence", "java.lang.StringBuilder");
        put(remedies, "use int", "java.lang.Byte", "java.lang.Short");
        put(remedies, "use double or long", "java.lang.Number", "java.math.BigDecimal", "java.math.BigInteger");
        put(remedies, USE_LIST, "java.util.Set", "java.util.Collection", "java.lang.Iterable", "java.util.ArrayList");
        put(remedies, USE_LIST, "java.util.LinkedList", "java.util.SortedSet", "java.util.HashSet");
        put(remedies, USE_LIST, "java.util.LinkedHashSet", "java.util.TreeSet", "java.util.stream.Stream");
        put(remedies, USE_MAP, "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap");
        put(remedies, USE_MAP, "java.util.SortedMap", "java.util.Properties");
        put(remedies, USE_NULLABLE, "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong");
        put(remedies, USE_NULLABLE, "java.util.OptionalDouble");
        put(remedies, USE_STRING, "java.util.UUID", "java.util.Locale", "java.lang.Class", "java.util.regex.Pattern");
        put(remedies, USE_FILE, "java.nio.file.Path", "java.io.File", "java.net.URI", "java.net.URL");
        put(remedies, USE_FILE, "java.io.InputStream", "java.io.OutputStream", "java.io.Reader", "java.io.Writer");
        put(remedies, USE_TIME, "java.util.Date", "java.util.Calendar", "java.time.Instant", "java.time.LocalDate");
        put(remedies, USE_TIME, "java.time.LocalDateTime", "java.time.LocalTime", "java.time.ZonedDateTime");
        put(remedies, USE_TIME, "java.time.OffsetDateTime", "java.time.Duration", "java.time.Period");
        put(remedies, "make the method void if it has no result", "java.lang.Void");
        put(
                remedies,
                "declare a more specific type: " + GENERAL,
                "java.lang.Object",
                "java.lang.Record",
                "java.lang.Enum");
        return Map.copyOf(remedies);
    }

    private static void put(Map<String, String> remedies, String remedy, String... names) {
        List.of(names).forEach(name -> remedies.put(name, remedy));
    }
}
