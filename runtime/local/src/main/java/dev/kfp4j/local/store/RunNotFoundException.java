// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

/** No run matches a name, or several do; the message lists candidates. */
public final class RunNotFoundException extends StoreException {
    private static final long serialVersionUID = 1L;

    public RunNotFoundException(String message) {
        super(message);
    }
}
