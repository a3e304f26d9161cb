// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.List;
import java.util.Optional;

/** The arguments of one option of a task. What cannot be taken is reported at the argument, once. */
final class OptionArguments {
    private final Body body;
    private final String option;
    private final TreePath place;
    private final List<TreePath> places;
    private final List<Value> values;
    private boolean clean;

    /**
     * Takes the arguments.
     *
     * @param option the option's name
     * @param place where its name stands
     * @param places where the arguments stand
     * @param values what they stand for; mistakes in them have been reported
     */
    OptionArguments(Body body, String option, TreePath place, List<TreePath> places, List<Value> values) {
        this.body = body;
        this.option = option;
        this.place = place;
        this.places = places;
        this.values = values;
        this.clean = values.stream().noneMatch(Erroneous.class::isInstance);
    }

    /** The option's name. */
    String option() {
        return option;
    }

    /** How many there are. */
    int count() {
        return values.size();
    }

    /** Whether all that was asked for could be had. */
    boolean isClean() {
        return clean;
    }

    /** A constant text that a manifest can hold; empty if there is none, which has been reported. */
    Optional<String> text(int index) {
        return constant(index, String.class).filter(text -> {
            boolean sound = UnicodeText.isWellFormed(text);
            if (!sound) {
                refuse(index, ComponentCode.BROKEN_TEXT, "of " + option + "(...)");
            }
            return sound;
        });
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

    /** A constant whole number. */
    Optional<Integer> number(int index) {
        return constant(index, Integer.class);
    }

    /** A constant truth value. */
    Optional<Boolean> flag(int index) {
        return constant(index, Boolean.class);
    }

    /** A constant number. */
    Optional<Double> decimal(int index) {
        return constant(index, Number.class).map(Number::doubleValue);
    }

    private <T> Optional<T> constant(int index, Class<T> type) {
        Value value = values.get(index);
        if (value instanceof Known known
                && known.constant() instanceof Scalar scalar
                && type.isInstance(scalar.value())) {
            return Optional.of(type.cast(scalar.value()));
        } else if (!(value instanceof Erroneous)) {
            refuse(index, PipelineCode.OPTION_NOT_CONSTANT, option, quote(index));
        }
        return Optional.empty();
    }

    /** Whether it is a constant number. */
    boolean isNumber(int index) {
        return values.get(index) instanceof Known known
                && known.constant() instanceof Scalar scalar
                && scalar.value() instanceof Number;
    }

    /** A text that a task can be given when it starts: a constant, or a run-time value that always exists. */
    Optional<Argument> textOrReference(int index) {
        Value value = withoutText(values.get(index));
        if (value instanceof Text) {
            refuse(index, SettingCode.SETTING_IN_TEXT, option);
        } else if (!(value instanceof Reference reference)) {
            return text(index).map(text -> new ConstantArgument(JsonValue.of(text)));
        } else if (!isText(reference)) {
            refuse(index, SettingCode.SETTING_NOT_TEXT, quote(index), option);
        } else if (reference instanceof PipelineInput input && mayBeMissing(input)) {
            refuse(
                    index,
                    SettingCode.SETTING_MAY_BE_MISSING,
                    option,
                    input.input().javaName());
        } else {
            return Optional.of(reference);
        }
        return Optional.empty();
    }

    /** A text that is nothing but one run-time text is that one. */
    private static Value withoutText(Value value) {
        return value instanceof Text text
                        && text.parts().size() == 1
                        && text.parts().get(0) instanceof Part.Hole hole
                        && isText(hole.reference())
                ? hole.reference()
                : value;
    }

    private static boolean isText(Reference reference) {
        return reference.type() instanceof IoType.Parameter parameter && parameter.type() == ParameterType.STRING;
    }

    private static boolean mayBeMissing(PipelineInput input) {
        return input.input().optional() && input.input().defaultValue().isEmpty();
    }

    private String quote(int index) {
        return Body.quote(places.get(index).getLeaf());
    }

    /** Reports a mistake in an argument. */
    void refuse(int index, DiagnosticCode code, Object... arguments) {
        clean = false;
        body.refuse(places.get(index), code, arguments);
    }

    /** Reports a mistake in the option itself. */
    void refuse(DiagnosticCode code, Object... arguments) {
        clean = false;
        body.refuse(place, code, arguments);
    }
}
