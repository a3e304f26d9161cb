// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

/** There is no such run, or more than one; the message says which there are. */
public final class RunNotFoundException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** Makes it with a message for people. */
    public RunNotFoundException(String message) {
        super(message);
    }
}
