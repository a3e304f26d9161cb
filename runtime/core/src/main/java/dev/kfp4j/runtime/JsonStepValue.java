// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.flags.Suggestions;
import dev.kfp4j.runtime.json.JsonKinds;
import dev.kfp4j.runtime.json.JsonValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value. It records at most one problem, and none about its content afterwards. */
final class JsonStepValue implements StepValue {

    private final String place;
    private final @Nullable Object value;
    private final Problems problems;
    private final boolean missing;
    private boolean noted;

    private JsonStepValue(String place, @Nullable Object value, Problems problems, boolean missing, boolean noted) {
        this.place = place;
        this.value = value;
        this.problems = problems;
        this.missing = missing;
        this.noted = noted;
    }

    /** Returns an existing value, which may be null. */
    static JsonStepValue of(String place, @Nullable Object value, Problems problems) {
        return new JsonStepValue(place, value, problems, false, false);
    }

    /** Returns a placeholder for a missing value that is already reported or no mistake. */
    static JsonStepValue standIn(String place, Problems problems) {
        return new JsonStepValue(place, null, problems, true, true);
    }

    @Override
    public boolean isNull() {
        return value == null;
    }

    @Override
    public String string() {
        if (value instanceof String text) {
            return text;
        }
        mismatch("text");
        return "";
    }

    @Override
    public boolean bool() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        mismatch("true or false");
        return false;
    }

    @Override
    public int integer() {
        return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long longInteger() {
        return whole(-JsonValues.MAX_WHOLE, JsonValues.MAX_WHOLE);
    }

    /** The conversion of a double to a long saturates, so a value that is too large stays too large. */
    private long whole(long least, long most) {
        if (value instanceof Long || (value instanceof Double d && JsonValues.isWhole(d))) {
            long number = ((Number) value).longValue();
            if (number >= least && number <= most) {
                return number;
            }
            mismatch("a whole number from " + least + " to " + most);
        } else {
            mismatch("a whole number");
        }
        return 0;
    }

    @Override
    public double decimal() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        mismatch("a number");
        return 0;
    }

    @Override
    public float singleDecimal() {
        float number = (float) decimal();
        if (Float.isInfinite(number)) {
            mismatch("a number in the range of a float");
            return 0;
        }
        return number;
    }

    @Override
    public List<StepValue> elements() {
        List<StepValue> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                elements.add(of(place + "[" + elements.size() + "]", element, problems));
            }
        } else {
            mismatch("a list");
        }
        return elements;
    }

    @Override
    public Map<String, StepValue> members() {
        Map<String, StepValue> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                String name = (String) member.getKey();
                members.put(name, of(place + "." + name, member.getValue(), problems));
            }
        } else {
            mismatch("an object");
        }
        return members;
    }

    @Override
    public StepValue member(String name) {
        String memberPlace = place + "." + name;
        if (value instanceof Map<?, ?> object) {
            boolean absent = !object.containsKey(name);
            return new JsonStepValue(memberPlace, object.get(name), problems, absent, false);
        }
        mismatch("an object");
        return standIn(memberPlace, problems);
    }

    @Override
    public void onlyMembers(String... names) {
        if (!(value instanceof Map<?, ?> object)) {
            mismatch("an object");
            return;
        }
        List<String> known = List.of(names);
        for (Object name : object.keySet()) {
            if (!known.contains(name)) {
                String nearest = Suggestions.nearest((String) name, known);
                problems.add(place + "." + name + " is unknown"
                        + (nearest == null ? "" : "; did you mean " + nearest + "?"));
            }
        }
    }

    @Override
    public void mismatch(String expected) {
        if (!noted) {
            noted = true;
            problems.add(
                    missing
                            ? place + " is missing; expected " + expected
                            : place + ": expected " + expected + ", found " + JsonKinds.of(value));
        }
    }

    @Override
    public void refused(RuntimeException reason) {
        if (!noted && !problems.isAbout(place + ".") && !problems.isAbout(place + "[")) {
            noted = true;
            String message = reason.getMessage();
            problems.add(place + ": " + (message == null ? "rejected with " + reason : message));
        }
    }
}
