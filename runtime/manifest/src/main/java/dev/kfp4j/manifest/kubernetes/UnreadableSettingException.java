// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

/** A field of the platform document that has not the form of KFP's schema; the message starts with the field. */
public final class UnreadableSettingException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableSettingException(String message) {
        super(message);
    }
}
