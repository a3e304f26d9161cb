// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.Placeholder.Io;
import dev.kfp4j.processor.container.Placeholder.WholeExecutorInput;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import dev.kfp4j.processor.container.TemplateText.Expression;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the placeholders of templates, and reports those without a meaning. */
final class PlaceholderReader {
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?:(?<side>inputs|outputs)\\s*\\.\\s*)?(?<name>[\\w$]+)(?:\\s*\\.\\s*(?<property>\\w+))?",
            Pattern.UNICODE_CHARACTER_CLASS);
    static final String FOREIGN_REMEDY =
            "write \"${name}\" for an input, \"${name.path}\" for a file; KFP cannot escape \"{{$\"";
    private static final String ESCAPE = " (\"$${\" writes a literal brace)";

    private final TemplateSlots slots;
    private final TemplateProblems problems;

    PlaceholderReader(TemplateSlots slots, TemplateProblems problems) {
        this.slots = slots;
        this.problems = problems;
    }

    /** The placeholder of an expression. */
    Optional<Placeholder> read(Expression expression, int index) {
        String inner = expression.inner();
        if (inner.equals("executorInput")) {
            return Optional.of(new Placeholder(expression.written(), new WholeExecutorInput()));
        }
        Matcher matcher = EXPRESSION.matcher(inner);
        if (!matcher.matches()) {
            String remedy = "write the name of an input or output, such as \"${text}\" or \"${data.path}\"" + ESCAPE;
            problems.report(index, ContainerCode.BAD_PLACEHOLDER, expression.written(), "it contains no name", remedy);
            return Optional.empty();
        }
        String property = matcher.group("property") == null ? "" : matcher.group("property");
        String side = matcher.group("side") == null ? "" : matcher.group("side");
        return slot(expression.written(), matcher.group("name"), side, index)
                .flatMap(slot -> property(slot, property, expression.written(), index))
                .map(target -> new Placeholder(expression.written(), target));
    }

    private Optional<Slot> slot(String written, String name, String side, int index) {
        List<Slot> found = slots.byJavaName(name, side);
        if (found.isEmpty()) {
            problems.report(index, ContainerCode.UNKNOWN_NAME, written, "", slots.remedy(name, side) + ESCAPE);
        } else if (found.size() > 1) {
            problems.report(index, ContainerCode.AMBIGUOUS_NAME, name, written, name, name);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Io> property(Slot slot, String property, String written, int index) {
        boolean known = switch (slot.kind()) {
            case INPUT_PARAMETER -> property.isEmpty();
            case OUTPUT_PARAMETER -> property.equals("path");
            case INPUT_ARTIFACT, OUTPUT_ARTIFACT ->
                List.of("path", "uri", "metadata").contains(property);
        };
        if (known) {
            String kfp = slot.kind() == IoKind.OUTPUT_PARAMETER ? "output_file" : property;
            return Optional.of(new Io(slot.kind(), slot.name(), kfp));
        }
        String name = slot.javaName();
        String problem = switch (slot.kind()) {
            case INPUT_PARAMETER -> "\"" + name + "\" is a value and has no path";
            case OUTPUT_PARAMETER -> "\"" + name + "\" is an output, which the container writes to a file";
            case INPUT_ARTIFACT, OUTPUT_ARTIFACT -> "\"" + name + "\" is an artifact, with a path and a URI";
        };
        String remedy = switch (slot.kind()) {
            case INPUT_PARAMETER -> "write \"${" + name + "}\", or take an artifact such as Dataset";
            case OUTPUT_PARAMETER -> "write \"${" + name + ".path}\"";
            case INPUT_ARTIFACT, OUTPUT_ARTIFACT -> "write \"${" + name + ".path}\" or \"${" + name + ".uri}\"";
        };
        problems.report(index, ContainerCode.BAD_PLACEHOLDER, written, problem, remedy);
        return Optional.empty();
    }

    /** A placeholder that is already in KFP's form. */
    Optional<Placeholder> foreign(String written, int index) {
        Optional<Placeholder> found = Placeholder.ofKfp(written);
        if (found.isEmpty()) {
            problems.report(
                    index,
                    ContainerCode.BAD_PLACEHOLDER,
                    written,
                    "Kubeflow Pipelines has no placeholder of this form",
                    FOREIGN_REMEDY);
        }
        return found;
    }

    /** The input in the condition of an {@code if}. */
    Optional<Slot> asked(String written, String name, int index) {
        String side = "inputs";
        String plain = name.startsWith(side + ".") ? name.substring(side.length() + 1) : name;
        List<Slot> found = slots.byJavaName(plain, side);
        if (found.isEmpty()) {
            problems.report(index, ContainerCode.UNKNOWN_NAME, written, "", slots.remedy(plain, side));
        }
        return found.stream().findFirst();
    }
}
