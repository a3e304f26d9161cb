// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a command line into flags and their values: {@code --flag=value}, {@code --flag value}, {@code --toggle},
 * {@code --no-toggle}, {@code --toggle false}. There are no positional arguments, and {@code --} ends the flags. A
 * value that equals a known flag needs the form with {@code =}.
 */
public final class FlagParser {

    private static final String NEGATION = "--no-";

    private final Map<String, FlagSpec> specs = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final String[] args;
    private int at;
    private @Nullable String lastToggle;

    private FlagParser(List<FlagSpec> specs, String[] args) {
        for (FlagSpec spec : specs) {
            this.specs.put(spec.flag(), spec);
        }
        this.args = args;
    }

    /** Parses a command line. It never fails, but records problems. */
    public static ParsedFlags parse(List<FlagSpec> specs, String... args) {
        FlagParser parser = new FlagParser(specs, args);
        parser.run();
        return new ParsedFlags(parser.values, List.copyOf(parser.problems));
    }

    private void run() {
        while (at < args.length) {
            String arg = args[at++];
            if (arg.equals("--")) {
                break;
            }
            if (arg.startsWith("-") && arg.length() > 1) {
                flag(arg);
            } else {
                stray(arg);
            }
        }
        while (at < args.length) {
            stray(args[at++]);
        }
    }

    private void flag(String arg) {
        lastToggle = null;
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        String attached = equals < 0 ? null : arg.substring(equals + 1);
        FlagSpec spec = specs.get(name);
        if (spec == null) {
            negationOrUnknown(name, attached);
        } else if (attached != null) {
            add(spec, attached);
        } else if (spec.toggle()) {
            toggle(spec);
        } else if (at == args.length || isKnown(args[at])) {
            problems.add(name + " needs a value");
            values.putIfAbsent(name, new ArrayList<>());
        } else {
            add(spec, args[at++]);
        }
    }

    private void toggle(FlagSpec spec) {
        boolean hasWord = at < args.length && (args[at].equals("true") || args[at].equals("false"));
        add(spec, hasWord ? args[at++] : "true");
        lastToggle = hasWord ? null : spec.flag();
    }

    private void negationOrUnknown(String name, @Nullable String attached) {
        FlagSpec negated = name.startsWith(NEGATION) ? specs.get("--" + name.substring(NEGATION.length())) : null;
        if (negated != null && negated.toggle()) {
            if (attached == null) {
                add(negated, "false");
            } else {
                problems.add(name + " takes no value");
            }
            return;
        }
        problems.add("unknown flag " + name + didYouMean(name));
        // The next argument is most likely the value of the unknown flag: one mistake, one line.
        if (attached == null && at < args.length && !args[at].startsWith("--")) {
            at++;
        }
    }

    private String didYouMean(String name) {
        String dashed = name.startsWith("--") ? name : "-" + name;
        String nearest = Suggestions.nearest(dashed, specs.keySet());
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    private void stray(String arg) {
        if (lastToggle != null) {
            problems.add(lastToggle + ": expected true or false, found \"" + arg + "\"");
            lastToggle = null;
        } else {
            problems.add("unexpected argument \"" + arg + "\"");
        }
    }

    private void add(FlagSpec spec, String value) {
        List<String> given = values.get(spec.flag());
        if (given == null) {
            given = new ArrayList<>();
            values.put(spec.flag(), given);
        } else if (!spec.repeatable()) {
            problems.add(spec.flag() + " must not be repeated");
            return;
        }
        given.add(value);
    }

    private boolean isKnown(String arg) {
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        FlagSpec negated = name.startsWith(NEGATION) ? specs.get("--" + name.substring(NEGATION.length())) : null;
        return specs.containsKey(name) || (negated != null && negated.toggle());
    }
}
