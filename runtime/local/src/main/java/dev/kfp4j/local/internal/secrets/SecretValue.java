// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import dev.kfp4j.local.internal.values.ValueException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where one value comes from. It is looked up when a step is given it, and never kept or shown. */
sealed interface SecretValue {

    /**
     * What keeps it from being given.
     *
     * @return half a sentence that goes on from the value's name; empty: nothing
     */
    Optional<String> problem(Map<String, String> environment);

    /**
     * The value.
     *
     * @throws ValueException if it cannot be had; the message does not hold it
     */
    String text(Map<String, String> environment) throws ValueException;

    /** It stands in the file itself. */
    record InTheFile(String value) implements SecretValue {
        @Override
        public Optional<String> problem(Map<String, String> environment) {
            return Optional.empty();
        }

        @Override
        public String text(Map<String, String> environment) {
            return value;
        }

        /** Without the value, so that no message can hold it. */
        @Override
        public String toString() {
            return "InTheFile[...]";
        }
    }

    /**
     * It is in a variable of the engine's environment.
     *
     * @param variable the variable's name
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
     * It is the content of another file.
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
