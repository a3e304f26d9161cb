// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.manifest.ExecutorSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A container engine for machines that have none: a program with the command line of docker whose containers are plain
 * processes. In the arguments of a container it replaces the paths of mounts by the folders of this machine.
 */
public final class PlainContainers {

    private static final String PROGRAM = """
            #!/bin/sh
            names="$0.names"
            signal() {
              [ -f "$names/$2" ] && kill "$1" "$(cat "$names/$2")" 2>/dev/null
              return 0
            }
            case "$1" in
            image) echo sha256:plain; exit 0;;
            ps) ls "$names" 2>/dev/null; exit 0;;
            stop) signal -TERM "$4"; exit 0;;
            kill) signal -KILL "$2"; exit 0;;
            rm) signal -KILL "$3"; exit 0;;
            run) mkdir -p "$names"; shift;;
            *) exit 0;;
            esac
            while [ $# -gt 0 ]; do
              case "$1" in
              --name) name="$2"; shift 2;;
              --label|--tmpfs|--env) shift 2;;
              --mount)
                source="${2#*source=}"; source="${source%%,target=*}"
                target="${2#*,target=}"; target="${target%,readonly}"
                echo "s|$target|$source|g" >> "$names/$name.sed"
                shift 2;;
              --entrypoint) program="$2"; shift 3; break;;
              *) shift;;
              esac
            done
            touch "$names/$name.sed"
            for argument in "$@"; do
              argument="$(printf '%s' "$argument" | sed -f "$names/$name.sed")"
              set -- "$@" "$argument"
              shift
            done
            echo $$ > "$names/$name"
            exec "$program" "$@"
            """;

    private PlainContainers() {}

    /** Writes the program into a folder. */
    public static Path program(Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("plain-containers"), PROGRAM);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A container that runs a script of the shell. */
    public static ExecutorSpec.Container shell(String script) {
        return new ExecutorSpec.Container(
                "sample:1", List.of("sh", "-c", script), List.of(), List.of(), Optional.empty());
    }

    /** The private folders of attempts that this process has made and not removed. */
    public static List<Path> privateFolders() throws IOException {
        var folders = new ArrayList<Path>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String mine = "kfp4j-" + ProcessHandle.current().pid() + "-*";
        try (var found = Files.newDirectoryStream(temporary, mine)) {
            found.forEach(folders::add);
        }
        return folders;
    }
}
