// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Comparison;
import dev.kfp4j.enginetests.model.Condition;
import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Operand;
import dev.kfp4j.enginetests.model.TextFunction;
import java.util.List;
import java.util.Random;

/** Generates conditions. */
final class Conditions {

    private final Random random;
    private final Samples samples;

    Conditions(Random random, Samples samples) {
        this.random = random;
        this.samples = samples;
    }

    /** A condition on some of a task's inputs. */
    Condition on(List<Operand> operands) {
        return on(operands, 2);
    }

    private Condition on(List<Operand> operands, int depth) {
        int shape = depth == 0 ? 0 : random.nextInt(8);
        return switch (shape) {
            case 5 -> new Condition.Not(on(operands, depth - 1));
            case 6 -> new Condition.And(List.of(on(operands, depth - 1), on(operands, depth - 1)));
            case 7 -> new Condition.Or(List.of(on(operands, depth - 1), on(operands, depth - 1)));
            default -> simple(operands.get(random.nextInt(operands.size())));
        };
    }

    private Condition simple(Operand operand) {
        if (operand.kind() == Kind.TEXT && random.nextInt(4) == 0) {
            if (random.nextBoolean()) {
                return new Condition.OneOf(operand, List.of(samples.literalText(), samples.literalText()));
            }
            List<TextFunction> functions = List.of(TextFunction.values());
            return new Condition.TextTest(
                    operand, functions.get(random.nextInt(functions.size())), samples.literalText());
        }
        List<Comparison> comparisons = List.of(Comparison.values());
        int choice = operand.kind() == Kind.FLAG ? random.nextInt(2) : random.nextInt(comparisons.size());
        return new Condition.Compare(operand, comparisons.get(choice), samples.literal(operand.kind()));
    }
}
