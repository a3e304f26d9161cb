// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.testing;

import java.util.concurrent.TimeUnit;

/** A step that never ends by itself if its input {@code linger} is true. */
public final class Linger {

    private Linger() {}

    public static void main(String[] args) throws Exception {
        if (args[1].replace(" ", "").contains("\"linger\":true")) {
            TimeUnit.MINUTES.sleep(10);
        }
    }
}
