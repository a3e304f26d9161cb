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
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.EnumName;
import dev.kfp4j.processor.pipeline.Constant.ListOf;
import dev.kfp4j.processor.pipeline.Constant.MapOf;
import dev.kfp4j.processor.pipeline.Constant.RecordOf;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.Text;
import dev.kfp4j.processor.settings.KubernetesWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One argument of a task option, or a part of one. An unusable argument is reported, and then reads as empty. */
final class OptionArgument {
    private final Body body;
    private final String option;
    private final TreePath place;
    private final Value value;
    private boolean clean;

    /**
     * Creates an argument.
     *
     * @param option the option's name
     * @param place the place of the argument
     * @param value the value of the argument; mistakes in it have been reported
     */
    OptionArgument(Body body, String option, TreePath place, Value value) {
        this.body = body;
        this.option = option;
        this.place = place;
        this.value = value;
        this.clean = !(value instanceof Erroneous);
    }

    Value value() {
        return value;
    }

    /** A part of it, with the place of the whole. */
    OptionArgument part(Value inside) {
        return new OptionArgument(body, option, place, inside);
    }

    /** Notes that a part of it was unusable. */
    void spoil() {
        clean = false;
    }

    /** Whether everything that was read was usable. */
    boolean isClean() {
        return clean;
    }

    /** A constant text that a manifest can contain. */
    Optional<String> text() {
        return constant(String.class).filter(this::isWellFormed);
    }

    private boolean isWellFormed(String text) {
        boolean sound = UnicodeText.isWellFormed(text);
        if (!sound) {
            refuse(ComponentCode.BROKEN_TEXT, "of " + option + "(...)");
        }
        return sound;
    }

    /** A constant of a scalar type. */
    <T> Optional<T> constant(Class<T> type) {
        return known(Scalar.class).map(Scalar::value).filter(type::isInstance).map(type::cast);
    }

    /** The Kubernetes name of a constant of an enum. */
    Optional<String> choice() {
        return known(EnumName.class).map(constant -> KubernetesWords.of(constant.name()));
    }

    /** Constant texts by keys, in order. */
    Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        known(MapOf.class)
                .ifPresent(map -> map.entries().forEach((key, constant) -> {
                    if (constant instanceof Scalar scalar
                            && scalar.value() instanceof String text
                            && isWellFormed(key)
                            && isWellFormed(text)) {
                        pairs.put(key, text);
                    }
                }));
        return pairs;
    }

    private <C extends Constant> Optional<C> known(Class<C> type) {
        if (value instanceof Known known && type.isInstance(known.constant())) {
            return Optional.of(type.cast(known.constant()));
        } else if (!(value instanceof Erroneous)) {
            refuse(PipelineCode.OPTION_NOT_CONSTANT, option, quote());
        }
        return Optional.empty();
    }

    /**
     * A text that a task receives when it starts: a constant, or a run-time value.
     *
     * @param mayBeMissing whether a run-time value may be missing
     */
    Optional<Argument> textOrReference(boolean mayBeMissing) {
        Value whole = withoutText(value);
        if (whole instanceof Text) {
            refuse(SettingCode.SETTING_IN_TEXT, option);
        } else if (!(whole instanceof Reference reference)) {
            return text().map(text -> new ConstantArgument(JsonValue.of(text)));
        } else if (!isOfType(reference, ParameterType.STRING)) {
            refuse(SettingCode.SETTING_NOT_TEXT, quote(), option);
        } else {
            return existing(reference, mayBeMissing);
        }
        return Optional.empty();
    }

    private Optional<Argument> existing(Reference reference, boolean mayBeMissing) {
        if (!mayBeMissing && reference instanceof PipelineInput input && mayBeMissing(input)) {
            refuse(SettingCode.SETTING_MAY_BE_MISSING, option, input.input().javaName());
            return Optional.empty();
        }
        return Optional.of(reference);
    }

    /**
     * The name of an object of the cluster. The cluster looks it up by itself, so it cannot be a field of another
     * value.
     */
    Optional<Argument> name(boolean mayBeMissing) {
        return textOrReference(mayBeMissing).filter(this::isWhole);
    }

    private boolean isWhole(Argument argument) {
        boolean whole = !(argument instanceof Field);
        if (!whole) {
            refuse(SettingCode.FIELD_IN_SETTING, quote(), option);
        }
        return whole;
    }

    /**
     * A struct, constant or of the run. A run-time one may be missing.
     *
     * @param mayBeList whether it may be a list of structs
     */
    Optional<Argument> json(boolean mayBeList) {
        boolean constant = value instanceof Known known
                && (known.constant() instanceof MapOf
                        || known.constant() instanceof RecordOf
                        || (mayBeList && known.constant() instanceof ListOf));
        if (constant) {
            return Optional.of(new ConstantArgument(((Known) value).constant().json()));
        } else if (value instanceof Reference reference
                && (isOfType(reference, ParameterType.STRUCT)
                        || (mayBeList && isOfType(reference, ParameterType.LIST)))) {
            return Optional.<Argument>of(reference).filter(this::isWhole);
        } else if (!(value instanceof Erroneous)) {
            String form = mayBeList ? "a map, a record or a list of them" : "a map or a record";
            refuse(SettingCode.SETTING_NOT_JSON, option, form, quote(), form);
        }
        return Optional.empty();
    }

    /** A text of one run-time text only is that text. */
    private static Value withoutText(Value value) {
        return value instanceof Text text
                        && text.parts().size() == 1
                        && text.parts().get(0) instanceof Part.Hole hole
                        && isOfType(hole.reference(), ParameterType.STRING)
                ? hole.reference()
                : value;
    }

    private static boolean isOfType(Reference reference, ParameterType type) {
        return reference.type() instanceof IoType.Parameter parameter && parameter.type() == type;
    }

    private static boolean mayBeMissing(PipelineInput input) {
        return input.input().optional() && input.input().defaultValue().isEmpty();
    }

    private String quote() {
        return TreePaths.quote(place.getLeaf());
    }

    /** Reports a mistake or a warning. */
    void refuse(DiagnosticCode code, Object... arguments) {
        if (code.severity() == DiagnosticCode.Severity.ERROR) {
            clean = false;
            body.refuse(place, code, arguments);
        } else {
            body.warn(place, code, arguments);
        }
    }
}
