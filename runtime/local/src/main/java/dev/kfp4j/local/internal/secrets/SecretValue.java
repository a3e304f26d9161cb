// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import dev.kfp4j.local.internal.values.ValueException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The source of one value. The value is looked up when a step starts, and never stored or printed. */
sealed interface SecretValue {

    /**
     * Checks whether the value is available.
     *
     * @return half a sentence that continues the name of the value; empty if it is available
     */
    Optional<String> problem(Map<String, String> environment);

    /**
     * Reads the value.
     *
     * @throws ValueException if it is not available; the message does not contain the value
     */
    String text(Map<String, String> environment) throws ValueException;

    /** A value in the secrets file itself. */
    record InTheFile(String value) implements SecretValue {
        @Override
        public Optional<String> problem(Map<String, String> environment) {
            return Optional.empty();
        }

        @Override
        public String text(Map<String, String> environment) {
            return value;
        }

        /** Without the value, so that no message can contain it. */
        @Override
        public String toString() {
            return "InTheFile[...]";
        }
    }

    /**
     * A value in a variable of the engine's environment.
     *
     * @param variable the name of the variable
     */
    record OfEnvironment(String variable) implements SecretValue {
        @Override
        public Optional<String> problem(Map<String, String> environment) {
            return environment.containsKey(variable)
                    ? Optional.empty()
                    : Optional.of("is the environment variable " + variable + ", which is not set");
        }

        @Override
        public String text(Map<String, String> environment) throws ValueException {
            String value = environment.get(variable);
            if (value == null) {
                throw new ValueException("the environment variable " + variable + " is not set");
            }
            return value;
        }
    }

    /**
     * A value that is the content of another file.
     *
     * @param file the file
     */
    record OfFile(Path file) implements SecretValue {
        @Override
        public Optional<String> problem(Map<String, String> environment) {
            return Files.isReadable(file) && Files.isRegularFile(file)
                    ? Optional.empty()
                    : Optional.of("is the file " + file + ", which cannot be read");
        }

        @Override
        public String text(Map<String, String> environment) throws ValueException {
            try {
                return Files.readString(file);
            } catch (CharacterCodingException e) {
                throw new ValueException("the file " + file + " is not UTF-8");
            } catch (IOException e) {
                throw new ValueException("the file " + file + " cannot be read");
            }
        }
    }
}
