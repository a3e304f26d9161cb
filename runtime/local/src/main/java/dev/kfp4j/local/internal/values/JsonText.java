// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Locale;

/** Values as text, in the forms that KFP's driver and launcher use in arguments and messages. */
final class JsonText {

    private JsonText() {}

    /** Formats a value inside another text: no quotes around text, numbers in plain decimals. */
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

    /** As Go writes JSON: safe inside a web page. These characters occur only inside texts. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /** Formats a value inside an argument, as the driver does: very large and very small fractions have an exponent. */
    static String inArgument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            double d = number.value().doubleValue();
            int exponent = number.value().precision() - number.value().scale() - 1;
            // Go's %g writes an exponent below -4 or from 6 on; whole numbers were formatted by %d before.
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
