// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.CommandElement.Branch;
import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import dev.kfp4j.processor.container.PlaceholderRules.Position;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import dev.kfp4j.processor.container.TemplateText.Expression;
import dev.kfp4j.processor.container.TemplateText.Foreign;
import dev.kfp4j.processor.container.TemplateText.Literal;
import dev.kfp4j.processor.container.TemplateText.Piece;
import dev.kfp4j.processor.container.TemplateText.Unclosed;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one array of a command line: the command, or the arguments.
 *
 * <p>All mistakes are reported; the elements are complete only if there are none.
 */
public final class TemplateReader {
    private static final String IF = "if";
    private static final String ELSE = "else";
    private static final String END = "end";
    private static final String OWN_ELEMENT = "must be a separate element";

    private final TemplateSlots slots;
    private final TemplateProblems problems;
    private final PlaceholderReader placeholders;
    private final PlaceholderRules rules;
    private final KfpObjectRules objects;
    private final Deque<OpenDecision> open = new ArrayDeque<>();
    private final List<CommandElement> elements = new ArrayList<>();
    private boolean program;

    /** An {@code if} without its end so far. */
    private static final class OpenDecision {
        private final int index;
        private final String written;
        private final Optional<Slot> asked;
        private final boolean program;
        private final List<CommandElement> then = new ArrayList<>();
        private final List<CommandElement> otherwise = new ArrayList<>();
        private boolean inElse;
        private boolean programAfterThen;

        private OpenDecision(int index, String written, Optional<Slot> asked, boolean program) {
            this.index = index;
            this.written = written;
            this.asked = asked;
            this.program = program;
        }
    }

    /**
     * Creates a reader for one array.
     *
     * @param slots the inputs and outputs that placeholders can refer to
     * @param pythonRunnerOnly whether to accept placeholders that only the local runner of KFP's Python SDK replaces
     * @param program whether the array starts with the program
     * @param problems receives the mistakes
     */
    public TemplateReader(TemplateSlots slots, boolean pythonRunnerOnly, boolean program, TemplateProblems problems) {
        this.slots = slots;
        this.problems = problems;
        this.program = program;
        this.placeholders = new PlaceholderReader(slots, problems);
        this.rules = new PlaceholderRules(slots, pythonRunnerOnly, problems);
        this.objects = new KfpObjectRules(slots, rules, problems);
    }

    public List<CommandElement> read(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            read(texts.get(i), i);
        }
        for (OpenDecision decision : open) {
            problems.report(
                    decision.index,
                    ContainerCode.BAD_DIRECTIVE,
                    decision.written,
                    "has no end",
                    "add an element \"${end}\" after the elements that depend on it");
        }
        return List.copyOf(elements);
    }

    private void read(String text, int index) {
        if (KfpText.isObject(text)) {
            foreignObject(text, index);
            return;
        }
        List<Piece> pieces = TemplateText.parse(text);
        if (pieces.size() == 1 && pieces.get(0) instanceof Expression expression && isDirective(expression)) {
            directive(expression, index);
        } else {
            var parts = new ArrayList<TextPart>();
            pieces.forEach(piece -> part(piece, index).ifPresent(parts::add));
            add(new Text(parts));
        }
    }

    private static boolean isDirective(Expression expression) {
        String word = expression.inner().split("\\s", 2)[0];
        return word.equals(IF) || word.equals(ELSE) || word.equals(END);
    }

    private void add(CommandElement element) {
        target().add(element);
        program = false;
    }

    private List<CommandElement> target() {
        OpenDecision decision = open.peek();
        if (decision == null) {
            return elements;
        }
        return decision.inElse ? decision.otherwise : decision.then;
    }

    private Optional<TextPart> part(Piece piece, int index) {
        if (piece instanceof Literal literal) {
            return literal(literal, index);
        } else if (piece instanceof Unclosed unclosed) {
            String remedy = "add \"" + unclosed.close() + "\", or write \"$${\" for a literal brace";
            problems.report(
                    index, ContainerCode.BAD_PLACEHOLDER, shortened(unclosed.written()), "it has no end", remedy);
            return Optional.empty();
        }
        Optional<Placeholder> found;
        if (piece instanceof Foreign foreign) {
            found = placeholders.foreign(foreign.written(), index);
        } else {
            Expression expression = (Expression) piece;
            if (isDirective(expression)) {
                refuseDirective(expression, OWN_ELEMENT, "write \"" + expression.written() + "\" alone", index);
                return Optional.empty();
            }
            found = placeholders.read(expression, index);
        }
        found.ifPresent(placeholder -> rules.check(placeholder, position(index)));
        return found.map(TextPart.class::cast);
    }

    private Optional<TextPart> literal(Literal literal, int index) {
        if (literal.text().contains("{{$")) {
            problems.report(
                    index,
                    ContainerCode.BAD_PLACEHOLDER,
                    "{{$",
                    "KFP would treat it as one of its placeholders",
                    "write it differently: KFP has no way to escape it");
            return Optional.empty();
        }
        return Optional.of(new TextPart.Literal(literal.text()));
    }

    private static String shortened(String text) {
        int longest = 30;
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    private Position position(int index) {
        Set<String> given = new HashSet<>();
        for (OpenDecision decision : open) {
            if (!decision.inElse) {
                decision.asked.ifPresent(slot -> given.add(slot.name()));
            }
        }
        return new Position(index, program, !open.isEmpty(), given);
    }

    private void refuseDirective(Expression directive, String problem, String remedy, int index) {
        problems.report(index, ContainerCode.BAD_DIRECTIVE, directive.written(), problem, remedy);
    }

    private void directive(Expression directive, int index) {
        String[] words = directive.inner().split("\\s+", 2);
        boolean alone = words.length == 1;
        if (words[0].equals(IF)) {
            begin(directive, alone ? "" : words[1], index);
        } else if (!alone) {
            refuseDirective(directive, "has too many words", "write \"${" + words[0] + "}\"", index);
        } else if (open.isEmpty()) {
            refuseOutside(directive, words[0], index);
        } else if (words[0].equals(END)) {
            end(open.pop());
        } else {
            otherwise(open.element(), directive, index);
        }
    }

    private void refuseOutside(Expression directive, String word, int index) {
        String value = slots.byJavaName(word, "").isEmpty()
                ? ""
                : "; for the value of the input, write \"${inputs." + word + "}\"";
        refuseDirective(directive, "has no \"${if ...}\" before it", "add one before it, or remove it" + value, index);
    }

    private void begin(Expression directive, String name, int index) {
        Optional<Slot> asked = Optional.empty();
        if (name.isEmpty()) {
            refuseDirective(directive, "names no input", "write \"${if name}\"", index);
        } else {
            asked = placeholders.asked(directive.written(), name, index);
            if (open.isEmpty()) {
                asked.ifPresent(slot -> rules.checkAsked(slot, index));
            } else {
                rules.checkStructure(directive.written(), "end the first \"if\" before the second", index);
            }
        }
        open.push(new OpenDecision(index, directive.written(), asked, program));
    }

    private void otherwise(OpenDecision decision, Expression directive, int index) {
        if (decision.inElse) {
            refuseDirective(directive, "occurs twice", "remove one of the two", index);
        }
        decision.inElse = true;
        decision.programAfterThen = program;
        program = decision.program;
    }

    private void end(OpenDecision decision) {
        program = decision.program && (!decision.inElse || program || decision.programAfterThen);
        Optional<Branch> otherwise =
                decision.inElse ? Optional.of(new Branch(decision.otherwise, true)) : Optional.empty();
        decision.asked.ifPresent(
                slot -> target().add(new IfPresent(slot.name(), new Branch(decision.then, true), otherwise)));
    }

    private void foreignObject(String text, int index) {
        Optional<CommandElement> read = KfpText.readObject(text);
        if (read.isEmpty()) {
            problems.report(
                    index,
                    ContainerCode.BAD_PLACEHOLDER,
                    shortened(text),
                    "KFP's compiler does not write this form",
                    "write elements \"${if name}\" and \"${end}\" instead");
            return;
        }
        objects.check(read.get(), position(index), open.isEmpty());
        add(read.get());
    }

    /** Whether the program is in a later array. */
    public boolean programAhead() {
        return program;
    }
}
