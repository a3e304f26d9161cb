// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The {@code .npy} codec: exact bytes, round trips, and files that are refused. */
final class NpyTest {

    private static final long SEED = Long.getLong("kfp4j.seed", new Random().nextLong());

    @TempDir
    Path folder;

    @Test
    void matrix_isWrittenAsFormat10WithNumbersAt128OrAnother64() throws IOException {
        Path file = folder.resolve("m.npy");
        Npy.write(file, NpyArray.matrix(2, 1, 1.5, -2));

        byte[] bytes = Files.readAllBytes(file);

        String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 1), }";
        assertThat(HexFormat.of().formatHex(bytes, 0, 10)).isEqualTo("934e554d505901007600");
        assertThat(new String(bytes, 10, 118, StandardCharsets.US_ASCII))
                .isEqualTo(header + " ".repeat(117 - header.length()) + "\n");
        assertThat(HexFormat.of().formatHex(bytes, 128, bytes.length)).isEqualTo("000000000000f83f00000000000000c0");
    }

    @Test
    void vector_hasATupleOfOne() throws IOException {
        Path file = folder.resolve("v.npy");
        Npy.write(file, NpyArray.vector(1, 2, 3));

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("'shape': (3,), }");
        assertThat(Npy.read(file)).isEqualTo(NpyArray.vector(1, 2, 3));
    }

    @Test
    void arrays_comeBackBitForBit() throws IOException {
        Random random = new Random(SEED);
        Path file = folder.resolve("a.npy");
        for (int round = 0; round < 200; round++) {
            NpyArray array = randomArray(random);

            Npy.write(file, array);

            assertThat(Npy.read(file))
                    .as("kfp4j.seed=%d, round %d", SEED, round)
                    .isEqualTo(array);
            assertThat(Files.size(file) - 8L * array.values().length)
                    .as("start of the numbers, kfp4j.seed=%d, round %d", SEED, round)
                    .matches(start -> start % 64 == 0);
        }
    }

    @Test
    void cutOffFiles_areRefusedWhereverTheyEnd() throws IOException {
        Path file = folder.resolve("whole.npy");
        Npy.write(file, NpyArray.matrix(2, 2, 1, 2, 3, 4));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.npy"), Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> Npy.read(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(NpyFormatException.class)
                    .hasMessageStartingWith(cut + ": ");
        }
    }

    @Test
    void damagedFiles_areReadOrRefusedButNothingElse() throws IOException {
        Random random = new Random(SEED);
        Path file = folder.resolve("damaged.npy");
        Npy.write(file, NpyArray.matrix(2, 2, 1, 2, 3, 4));
        byte[] whole = Files.readAllBytes(file);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(128)] = (byte) random.nextInt(256);
            Files.write(file, damaged);
            try {
                assertThat(Npy.read(file).values()).hasSize(4);
            } catch (NpyFormatException e) {
                assertThat(e).as("kfp4j.seed=%d, round %d", SEED, round).hasMessageStartingWith(file + ": ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'descr': '<f8', 'fortran_order': True, 'shape': (1,), }  # is in Fortran order",
                "{'descr': '>f8', 'fortran_order': False, 'shape': (1,), } # numbers of type '>f8'",
                "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }  # numbers of type '|O'",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), } # takes 2 numbers of 8 bytes, but 8 bytes",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (), 'x': 1} # an unknown key 'x'",
                "{'descr': '<f8', 'descr': '<f8', 'fortran_order': False, 'shape': ()} # the key 'descr' twice",
                "{'descr': '<f8', 'fortran_order': False}                  # lacks the key 'shape'",
                "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}       # neither True nor False",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)}  # no length that can be held here",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999,)} # no length that can be held here",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} x # more after the dictionary",
                "{'descr': '<f8                                            # a text without an end",
                "nothing like it                                           # no '{' at character 0",
            })
    void otherHeaders_areRefusedWithTheReason(String header, String reason) throws IOException {
        Path file = file(1, header, ByteBuffer.allocate(8));

        assertThatThrownBy(() -> Npy.read(file))
                .isInstanceOf(NpyFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void shapeBeyondAllBounds_isRefusedBeforeMemoryIsTaken() throws IOException {
        String lengths = "2000000000, ".repeat(8);
        Path file = file(1, "{'descr': '<f8', 'fortran_order': False, 'shape': (" + lengths + ")}", buffer(8));

        assertThatThrownBy(() -> Npy.read(file)).hasMessageEndingWith("is beyond all bounds");
    }

    @Test
    void bytesAfterTheNumbers_areRefused() throws IOException {
        Path file = file(1, "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)}", buffer(9));

        assertThatThrownBy(() -> Npy.read(file)).hasMessageEndingWith("but 9 bytes follow the header");
    }

    @Test
    void floatsAndWholeNumbers_areReadAsDoubles() throws IOException {
        ByteBuffer floats = buffer(8).putFloat(0.5f).putFloat(-3f);
        ByteBuffer longs = buffer(16).putLong(1L << 53).putLong(-7);

        assertThat(Npy.read(file(1, "{'shape':(1,2),'fortran_order':False,'descr':\"<f4\"}", floats)))
                .isEqualTo(NpyArray.matrix(1, 2, 0.5, -3));
        assertThat(Npy.read(file(2, "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }\n", longs)))
                .isEqualTo(NpyArray.vector(0x1p53, -7));
    }

    @Test
    void wholeNumberThatNoDoubleHolds_isRefused() throws IOException {
        Path file = file(
                2,
                "{'descr': '<i8', 'fortran_order': False, 'shape': ()}",
                buffer(8).putLong((1L << 53) + 1));

        assertThatThrownBy(() -> Npy.read(file)).hasMessageContaining("9007199254740993");
    }

    @Test
    void otherVersions_areRefused() throws IOException {
        Path file = file(3, "{'descr': '<f8', 'fortran_order': False, 'shape': ()}", buffer(8));

        assertThatThrownBy(() -> Npy.read(file)).hasMessageContaining("has format version 3.0");
    }

    @Test
    void headerSaidToBeHuge_isRefused() throws IOException {
        byte[] start = HexFormat.of().parseHex("934e554d50590200ffffffff");
        Path file = Files.write(folder.resolve("huge.npy"), start);

        assertThatThrownBy(() -> Npy.read(file)).hasMessageEndingWith("said to have 4294967295 bytes");
    }

    @Test
    void otherFiles_areRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "crim,zn,indus\n");

        assertThatThrownBy(() -> Npy.read(file)).hasMessage(file + ": not a .npy file");
    }

    private static NpyArray randomArray(Random random) {
        List<Integer> shape = random.ints(random.nextInt(4), 0, 7).boxed().toList();
        int size = shape.stream().reduce(1, (a, b) -> a * b);
        // Any bits: infinities and subnormal numbers too. NaN has many bit patterns, of which equals knows one.
        double[] values =
                random.longs(size).mapToDouble(Double::longBitsToDouble).toArray();
        return NpyArray.of(shape, values);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Path file(int version, String header, ByteBuffer numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(HexFormat.of().parseHex("934e554d5059"));
        out.write(version);
        out.write(0);
        int lengthBytes = version == 1 ? 2 : 4;
        out.write(buffer(4).putInt(header.length()).array(), 0, lengthBytes);
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        byte[] rest = new byte[numbers.capacity()];
        numbers.rewind().get(rest);
        out.write(rest);
        return Files.write(folder.resolve("made.npy"), out.toByteArray());
    }
}
