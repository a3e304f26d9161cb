// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ConcatMessage {
    @Component(name = "concat-message")
    static String concat(String message1, String message2) {
        return message1 + message2;
    }

    @Pipeline
    static String concatMessage(String message1, String message2) {
        return concat(message1, message2);
    }
}
