// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Locale;

/** Values as text, as KFP's driver and launcher put them into arguments and messages. */
public final class JsonText {

    private JsonText() {}

    /** The text that stands for a value inside another text: no quotes around text, numbers in plain decimals. */
    static String plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonNumber number) {
            return BigDecimal.valueOf(number.value().doubleValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value instanceof JsonNull ? "" : escaped(Json.write(value));
    }

    /** As Go writes JSON: safe inside of a web page. These characters can only stand inside of texts. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /** The same where the driver does it, in arguments: very large and very small fractions with an exponent. */
    static String inArgument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            double d = number.value().doubleValue();
            int exponent = number.value().precision() - number.value().scale() - 1;
            // Go's %g: an exponent below -4 or from 6 on is written as such; whole numbers go through %d before.
            if (d != Math.rint(d) && (exponent < -4 || exponent >= 6)) {
                var shortest = BigDecimal.valueOf(d).stripTrailingZeros();
                String digits = shortest.unscaledValue().abs().toString();
                String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
                String sign = d < 0 ? "-" : "";
                return String.format(
                        Locale.ROOT, "%s%se%s%02d", sign, mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
            }
        }
        return plain(value);
    }
}
