// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.lowering.ConditionLowering.Side;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Operand;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Condition.Variable;
import dev.kfp4j.processor.pipeline.Conditions;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.TypeWords;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Translates operands of comparisons, and checks that KFP can compare them. */
final class OperandLowering {
    /** The greatest integer up to which doubles have no gaps. KFP transports numbers as doubles. */
    private static final long LARGEST_WHOLE = (1L << 53) - 1;

    private final Body body;

    OperandLowering(Body body) {
        this.body = body;
    }

    /**
     * One operand.
     *
     * @param operand the operand of the condition
     * @param kind the kind of its values, for messages; only operands of one kind can be compared
     */
    record Typed(Operand operand, String kind) {}

    /** A comparison with at least one run-time operand. */
    Value compare(Operator operator, Side left, Side right) {
        Optional<Typed> first = of(left);
        Optional<Typed> second = first.isEmpty() ? Optional.empty() : of(right);
        if (first.isEmpty() || second.isEmpty()) {
            return Value.ERRONEOUS;
        }
        String a = first.get().kind();
        String b = second.get().kind();
        if (!a.equals(b)) {
            return body.refuse(right.path(), DecisionCode.DIFFERENT_TYPES, left.quoted(), a, right.quoted(), b);
        }
        return new Decision(Conditions.comparison(
                first.get().operand(), operator, second.get().operand()));
    }

    /** An operand of the condition; empty if a mistake was reported. */
    Optional<Typed> of(Side side) {
        Value value = single(side.value());
        if (value instanceof Known known) {
            return constant(known.constant(), side);
        } else if (value instanceof Reference reference
                && reference.type() instanceof IoType.Parameter parameter
                && isScalar(parameter.type())) {
            boolean usable = isPresent(value, side.path());
            return usable
                    ? Optional.of(new Typed(new Variable(reference), kind(parameter, side.type())))
                    : Optional.empty();
        }
        return value instanceof Erroneous ? Optional.empty() : refuse(side, words(value));
    }

    private static boolean isScalar(ParameterType type) {
        return switch (type) {
            case STRING, BOOLEAN, NUMBER_INTEGER, NUMBER_DOUBLE -> true;
            default -> false;
        };
    }

    /** A text of one run-time value only is that value. */
    private static Value single(Value value) {
        if (value instanceof Text text
                && text.parts().size() == 1
                && text.parts().get(0) instanceof Part.Hole hole
                && hole.reference().type() instanceof IoType.Parameter parameter
                && parameter.type() == ParameterType.STRING) {
            return hole.reference();
        }
        return value;
    }

    private static String words(Value value) {
        return value instanceof Reference reference ? TypeWords.of(reference.type()) : KindWords.of(value);
    }

    private Optional<Typed> refuse(Side side, String what) {
        body.refuse(side.path(), DecisionCode.NOT_COMPARABLE, side.quoted(), what);
        return Optional.empty();
    }

    /** Whether a value exists whenever the condition is evaluated. If not, that is reported. */
    boolean isPresent(Value value, TreePath at) {
        boolean missing = value instanceof Reference reference
                && MissingValues.inputOf(reference).isPresent();
        if (missing) {
            body.refuse(at, DecisionCode.OPTIONAL_IN_CONDITION, TreePaths.quote(at.getLeaf()));
        }
        return !missing;
    }

    private String kind(IoType.Parameter parameter, TypeMirror type) {
        if (body.code().types().asElement(type) instanceof TypeElement element
                && element.getKind() == ElementKind.ENUM) {
            return enumKind(element.getQualifiedName().toString());
        }
        return switch (parameter.type()) {
            case STRING -> "a string";
            case BOOLEAN -> "a boolean";
            default -> "a number";
        };
    }

    private static String enumKind(String name) {
        return "a constant of " + name.substring(name.lastIndexOf('.') + 1);
    }

    private Optional<Typed> constant(Constant constant, Side side) {
        if (constant instanceof Constant.EnumName name) {
            return Optional.of(new Typed(new Literal(name.name()), enumKind(name.typeName())));
        } else if (constant instanceof Scalar scalar) {
            return scalar(scalar.value(), side);
        }
        return refuse(side, "a list, map or record");
    }

    private Optional<Typed> scalar(Object value, Side side) {
        if (value instanceof Boolean flag) {
            return Optional.of(new Typed(new Literal(flag), "a boolean"));
        }
        return value instanceof String text ? text(text, side) : number(value, side);
    }

    private Optional<Typed> text(String text, Side side) {
        if (!UnicodeText.isWellFormed(text)) {
            body.refuse(side.path(), ComponentCode.BROKEN_TEXT, "in a condition");
            return Optional.empty();
        }
        return Optional.of(new Typed(new Literal(text), "a string"));
    }

    private Optional<Typed> number(Object constant, Side side) {
        Number number = Arithmetic.promoted(constant);
        boolean whole = Arithmetic.isWhole(number);
        boolean exact = whole
                ? number.longValue() >= -LARGEST_WHOLE && number.longValue() <= LARGEST_WHOLE
                : Double.isFinite(number.doubleValue());
        if (!exact) {
            body.refuse(side.path(), BodyCode.NUMBER_OUT_OF_RANGE, side.quoted());
            return Optional.empty();
        }
        Object literal = whole ? (Object) number.longValue() : (Object) decimal(number, side.type());
        return Optional.of(new Typed(new Literal(literal), "a number"));
    }

    /** A {@code float} is written with its shortest decimal text, as everywhere in a manifest. */
    private double decimal(Number number, TypeMirror type) {
        return body.code().unboxed(type) == TypeKind.FLOAT
                ? Double.parseDouble(number.toString())
                : number.doubleValue();
    }
}
