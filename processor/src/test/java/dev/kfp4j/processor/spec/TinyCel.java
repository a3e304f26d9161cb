// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import java.util.Map;

/**
 * Reads and evaluates as much of the Common Expression Language as conditions need, by its own rules: integers and
 * doubles are different types that cannot be compared, and a parameter's number is a double.
 */
final class TinyCel {
    private final String text;
    private final Map<String, Object> inputs;
    private int at;

    /**
     * Prepares.
     *
     * @param inputs the parameters; a {@link Long} enters as a double, as JSON has no other number
     */
    TinyCel(String text, Map<String, Object> inputs) {
        this.text = text;
        this.inputs = inputs;
    }

    boolean evaluate() {
        boolean result = (Boolean) or();
        skip();
        if (at != text.length()) {
            throw error("the end");
        }
        return result;
    }

    private Object or() {
        Object left = and();
        while (take("||")) {
            boolean right = (Boolean) and();
            left = (Boolean) left || right;
        }
        return left;
    }

    private Object and() {
        Object left = relation();
        while (take("&&")) {
            boolean right = (Boolean) relation();
            left = (Boolean) left && right;
        }
        return left;
    }

    private Object relation() {
        Object left = unary();
        for (String operator : new String[] {"==", "!=", "<=", ">=", "<", ">"}) {
            if (take(operator)) {
                return compare(left, operator, unary());
            }
        }
        return left;
    }

    private Object compare(Object left, String operator, Object right) {
        if (left.getClass() != right.getClass()) {
            throw error("operands of one type, not " + left.getClass() + " and " + right.getClass());
        }
        @SuppressWarnings("unchecked")
        int order = ((Comparable<Object>) left).compareTo(right);
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order > 0;
        };
    }

    private Object unary() {
        return take("!") ? (Object) !(Boolean) unary() : primary();
    }

    private Object primary() {
        if (take("(")) {
            Object inner = or();
            expect(")");
            return inner;
        } else if (take("double(")) {
            Object inner = or();
            expect(")");
            return ((Number) inner).doubleValue();
        } else if (take("int(")) {
            Object inner = or();
            expect(")");
            return ((Number) inner).longValue();
        } else if (take("inputs.parameter_values[")) {
            Object value = inputs.get(string());
            expect("]");
            return value instanceof Long number ? number.doubleValue() : value;
        } else if (take("true")) {
            return true;
        } else if (take("false")) {
            return false;
        }
        skip();
        return text.charAt(at) == '\'' ? string() : number();
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        boolean whole = digits.chars().noneMatch(character -> ".eE".indexOf(character) >= 0);
        return whole ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
    }

    private String string() {
        expect("'");
        var result = new StringBuilder();
        while (text.charAt(at) != '\'') {
            char character = text.charAt(at);
            at++;
            if (character == '\n' || character == '\r') {
                throw error("no line break in a string");
            } else if (character != '\\') {
                result.append(character);
            } else if (text.charAt(at) == 'u') {
                result.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else if ("\\'\"".indexOf(text.charAt(at)) >= 0) {
                result.append(text.charAt(at));
                at++;
            } else {
                throw error("an escape");
            }
        }
        at++;
        return result.toString();
    }

    private void expect(String token) {
        if (!take(token)) {
            throw error(token);
        }
    }

    private boolean take(String token) {
        skip();
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException error(String expected) {
        return new IllegalArgumentException("expected " + expected + " at " + at + " of " + text);
    }
}
