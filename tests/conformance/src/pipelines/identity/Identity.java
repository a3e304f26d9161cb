// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Identity {
    @Component
    static String identity(String value) {
        return value;
    }

    @Pipeline(name = "identity")
    static String pipeline(String value) {
        return identity(value);
    }
}
