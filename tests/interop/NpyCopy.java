// SPDX-License-Identifier: Apache-2.0

import dev.kfp4j.example.housing.components.npy.Npy;
import dev.kfp4j.example.housing.components.npy.NpyFormatException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads every .npy file of one folder and writes it into another; of a refused one, the message. */
final class NpyCopy {

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.npy")) {
            for (Path file : files) {
                Path name = file.getFileName();
                try {
                    Npy.write(target.resolve(name), Npy.read(file));
                } catch (NpyFormatException e) {
                    Files.writeString(target.resolve(name + ".refused"), e.getMessage());
                }
            }
        }
    }
}
