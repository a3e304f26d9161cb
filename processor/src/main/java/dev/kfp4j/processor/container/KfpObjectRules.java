// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.container.CommandElement.IfPresent;
import dev.kfp4j.processor.container.CommandElement.Text;
import dev.kfp4j.processor.container.PlaceholderRules.Position;
import dev.kfp4j.processor.container.TemplateSlots.Slot;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import java.util.HashSet;
import java.util.Optional;

/** Checks the JSON objects {@code IfPresent} and {@code Concat}, which a user may write in the form of KFP. */
final class KfpObjectRules {
    private final TemplateSlots slots;
    private final PlaceholderRules rules;
    private final TemplateProblems problems;

    KfpObjectRules(TemplateSlots slots, PlaceholderRules rules, TemplateProblems problems) {
        this.slots = slots;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Checks an element and all elements in it.
     *
     * @param position its position in the command line
     * @param outermost whether no other object or {@code if} encloses it
     */
    void check(CommandElement element, Position position, boolean outermost) {
        if (element instanceof Text text) {
            for (TextPart part : text.parts()) {
                if (part instanceof Placeholder placeholder) {
                    rules.check(placeholder, position);
                }
            }
        } else if (element instanceof IfPresent decision) {
            checkDecision(decision, position, outermost);
        } else {
            rules.checkStructure("Concat", "write the parts one after another in one string", position.index());
            element.children().forEach(inner -> check(inner, position, false));
        }
    }

    private void checkDecision(IfPresent decision, Position position, boolean outermost) {
        int index = position.index();
        Optional<Slot> asked = slots.inputByName(decision.input());
        if (asked.isEmpty()) {
            String remedy = slots.remedy(decision.input(), "inputs");
            problems.report(index, ContainerCode.UNKNOWN_NAME, decision.input(), "", remedy);
        } else if (outermost) {
            rules.checkAsked(asked.get(), index);
        } else {
            rules.checkStructure("IfPresent", "use it as a separate element, not inside another", index);
        }
        var given = new HashSet<>(position.given());
        given.add(decision.input());
        var inThen = new Position(index, position.program(), true, given);
        var inElse = new Position(index, position.program(), true, position.given());
        decision.then().elements().forEach(inner -> check(inner, inThen, false));
        decision.otherwise().ifPresent(branch -> branch.elements().forEach(inner -> check(inner, inElse, false)));
    }
}
