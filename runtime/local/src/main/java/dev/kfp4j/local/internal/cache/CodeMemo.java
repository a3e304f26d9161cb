// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.code.CodeReader;
import dev.kfp4j.local.internal.code.ProgramCode;
import dev.kfp4j.local.internal.runner.step.JavaProgram;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The code of programs, read once for each run, and again after changes. */
final class CodeMemo {

    private final Map<JavaProgram, ProgramCode> codes = new HashMap<>();
    private @Nullable UUID run;

    /**
     * Returns the present code.
     *
     * @throws IOException if it cannot be read
     */
    synchronized ProgramCode of(UUID askingRun, JavaProgram program) throws IOException {
        if (!askingRun.equals(run)) {
            codes.clear();
            run = askingRun;
        }
        ProgramCode known = codes.get(program);
        if (known != null && known.isUnchanged()) {
            return known;
        }
        ProgramCode read = CodeReader.read(program.classPath(), program.mainClass(), program.javaVersion());
        codes.put(program, read);
        return read;
    }
}
