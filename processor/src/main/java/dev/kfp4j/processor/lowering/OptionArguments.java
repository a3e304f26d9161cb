// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of one task option, by position. */
final class OptionArguments {
    private final Body body;
    private final String option;
    private final TreePath place;
    private final List<OptionArgument> arguments = new ArrayList<>();
    private final List<OptionArgument> parts = new ArrayList<>();
    private boolean clean = true;

    /**
     * Creates the arguments.
     *
     * @param option the option's name
     * @param place the place of the option's call
     * @param places the places of the arguments
     * @param values the values of the arguments; mistakes in them have been reported
     */
    OptionArguments(Body body, String option, TreePath place, List<TreePath> places, List<Value> values) {
        this.body = body;
        this.option = option;
        this.place = place;
        for (int i = 0; i < values.size(); i++) {
            arguments.add(new OptionArgument(body, option, places.get(i), values.get(i)));
        }
    }

    String option() {
        return option;
    }

    int count() {
        return arguments.size();
    }

    OptionArgument get(int index) {
        return arguments.get(index);
    }

    /** A part of one of them. */
    OptionArgument part(int index, Value value) {
        OptionArgument part = get(index).part(value);
        parts.add(part);
        return part;
    }

    /** Whether everything that was read was usable. */
    boolean isClean() {
        return clean
                && arguments.stream().allMatch(OptionArgument::isClean)
                && parts.stream().allMatch(OptionArgument::isClean);
    }

    /** A constant text that a manifest can contain; empty if there is none, which has been reported. */
    Optional<String> text(int index) {
        return get(index).text();
    }

    /** A constant text that is not blank. */
    Optional<String> filledText(int index) {
        return text(index).filter(text -> {
            if (text.isBlank()) {
                refuse(index, PipelineCode.EMPTY_OPTION, option);
            }
            return !text.isBlank();
        });
    }

    Optional<Integer> number(int index) {
        return get(index).constant(Integer.class);
    }

    Optional<Boolean> flag(int index) {
        return get(index).constant(Boolean.class);
    }

    /** A constant number. */
    Optional<Double> decimal(int index) {
        return get(index).constant(Number.class).map(Number::doubleValue);
    }

    /** Whether it is a constant number. */
    boolean isNumber(int index) {
        return get(index).value() instanceof Known known
                && known.constant() instanceof Scalar scalar
                && scalar.value() instanceof Number;
    }

    /** A text that a task receives when it starts: a constant, or a run-time value that always exists. */
    Optional<Argument> textOrReference(int index) {
        return get(index).textOrReference(false);
    }

    /** Reports a mistake in an argument. */
    void refuse(int index, DiagnosticCode code, Object... details) {
        get(index).refuse(code, details);
    }

    /** Reports a mistake in the option itself. */
    void refuse(DiagnosticCode code, Object... details) {
        if (code.severity() == DiagnosticCode.Severity.ERROR) {
            clean = false;
            body.refuse(place, code, details);
        } else {
            body.warn(place, code, details);
        }
    }
}
