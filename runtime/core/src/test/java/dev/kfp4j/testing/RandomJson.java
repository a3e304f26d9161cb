// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Generates JSON values as the reader returns them. */
public final class RandomJson {

    private final Random random;

    public RandomJson(Random random) {
        this.random = random;
    }

    public Object value(int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 6);
        return switch (kind) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> decimal();
            case 4, 5 -> text();
            case 6 -> list(depth);
            default -> object(depth);
        };
    }

    public Double decimal() {
        double value;
        do {
            value = random.nextBoolean() ? random.nextGaussian() * 1000 : Double.longBitsToDouble(random.nextLong());
        } while (!Double.isFinite(value));
        return value;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            int c = switch (random.nextInt(6)) {
                case 0 -> random.nextInt(0x20);
                case 1 -> "\"\\/{}[]:,=-@ ".charAt(random.nextInt(13));
                case 2 -> 0x1f600 + random.nextInt(40);
                case 3 -> 0xa0 + random.nextInt(0x700);
                default -> 'a' + random.nextInt(26);
            };
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    public List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    public Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            object.put(text(), value(depth - 1));
        }
        return object;
    }
}
