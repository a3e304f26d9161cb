// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A print stream that delegates each call to another one, which may differ between threads. */
final class RoutedPrintStream extends PrintStream {

    private final Object owner;
    private final Supplier<PrintStream> target;

    RoutedPrintStream(Object owner, Supplier<PrintStream> target) {
        super(OutputStream.nullOutputStream());
        this.owner = owner;
        this.target = target;
    }

    /** Whether this stream was made by that object. */
    boolean isOf(Object maker) {
        return owner == maker;
    }

    private PrintStream to() {
        return target.get();
    }

    @Override
    public void flush() {
        to().flush();
    }

    /** A step may close the streams of its process; here, other steps use them too. */
    @Override
    public void close() {
        to().flush();
    }

    @Override
    public boolean checkError() {
        return to().checkError();
    }

    @Override
    public void write(int b) {
        to().write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        to().write(bytes, offset, length);
    }

    @Override
    public void write(byte[] bytes) {
        to().write(bytes, 0, bytes.length);
    }

    @Override
    public void writeBytes(byte[] bytes) {
        to().write(bytes, 0, bytes.length);
    }

    @Override
    public void print(boolean value) {
        to().print(value);
    }

    @Override
    public void print(char value) {
        to().print(value);
    }

    @Override
    public void print(int value) {
        to().print(value);
    }

    @Override
    public void print(long value) {
        to().print(value);
    }

    @Override
    public void print(float value) {
        to().print(value);
    }

    @Override
    public void print(double value) {
        to().print(value);
    }

    @Override
    public void print(char[] value) {
        to().print(value);
    }

    @Override
    public void print(@Nullable String value) {
        to().print(value);
    }

    @Override
    public void print(@Nullable Object value) {
        to().print(value);
    }

    @Override
    public void println() {
        to().println();
    }

    @Override
    public void println(boolean value) {
        to().println(value);
    }

    @Override
    public void println(char value) {
        to().println(value);
    }

    @Override
    public void println(int value) {
        to().println(value);
    }

    @Override
    public void println(long value) {
        to().println(value);
    }

    @Override
    public void println(float value) {
        to().println(value);
    }

    @Override
    public void println(double value) {
        to().println(value);
    }

    @Override
    public void println(char[] value) {
        to().println(value);
    }

    @Override
    public void println(@Nullable String value) {
        to().println(value);
    }

    @Override
    public void println(@Nullable Object value) {
        to().println(value);
    }

    @Override
    public PrintStream format(String format, @Nullable Object... values) {
        to().format(format, values);
        return this;
    }

    @Override
    public PrintStream format(@Nullable Locale locale, String format, @Nullable Object... values) {
        to().format(locale, format, values);
        return this;
    }
}
