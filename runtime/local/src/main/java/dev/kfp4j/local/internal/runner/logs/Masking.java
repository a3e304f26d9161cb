// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.logs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces secrets in the output of a step by asterisks, even if a secret arrives in several pieces. Bytes that may
 * begin a secret are held back until that is decided. Not thread-safe.
 */
final class Masking {

    private static final byte[] MASK = "***".getBytes(StandardCharsets.UTF_8);

    /** The longest first: one secret may contain another. */
    private final List<byte[]> secrets;

    private byte[] held = new byte[0];

    Masking(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> !secret.isEmpty())
                .distinct()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .sorted(Comparator.comparingInt((byte[] secret) -> secret.length)
                        .reversed())
                .toList();
    }

    boolean isNeeded() {
        return !secrets.isEmpty();
    }

    /** Takes the next piece; returns the bytes that can be written now, held-back ones included. */
    byte[] next(byte[] bytes, int offset, int length) {
        byte[] all = Arrays.copyOf(held, held.length + length);
        System.arraycopy(bytes, offset, all, held.length, length);
        return masked(all, false);
    }

    /** Returns the bytes that are still held back, at the end of the output. */
    byte[] rest() {
        return masked(held, true);
    }

    private byte[] masked(byte[] all, boolean isLast) {
        var out = new ByteArrayOutputStream(all.length);
        held = new byte[0];
        for (int i = 0; i < all.length; ) {
            if (!isLast && mayBegin(all, i)) {
                held = Arrays.copyOfRange(all, i, all.length);
                break;
            }
            int length = lengthAt(all, i);
            if (length > 0) {
                out.write(MASK, 0, MASK.length);
                i += length;
            } else {
                out.write(all[i++]);
            }
        }
        return out.toByteArray();
    }

    /** Whether an incomplete secret may begin here. */
    private boolean mayBegin(byte[] all, int at) {
        int left = all.length - at;
        return secrets.stream()
                .anyMatch(secret -> secret.length > left && Arrays.equals(secret, 0, left, all, at, all.length));
    }

    private int lengthAt(byte[] all, int at) {
        for (byte[] secret : secrets) {
            if (at + secret.length <= all.length
                    && Arrays.equals(secret, 0, secret.length, all, at, at + secret.length)) {
                return secret.length;
            }
        }
        return 0;
    }
}
