package nianlun.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nianlun.network.WireFormat.Field;

/** A matrix of weights in an ONNX model, row by row. */
record OnnxMatrix(int width, FloatBuffer numbers) {

    // Numbers of fields in onnx.proto3
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW_DATA = 9;

    static OnnxMatrix named(String name, ByteBuffer model) {
        return messages(MODEL_GRAPH, WireFormat.fields(model))
                .flatMap(graph -> messages(GRAPH_INITIALIZER, WireFormat.fields(graph)))
                .map(WireFormat::fields)
                .filter(tensor -> messages(TENSOR_NAME, tensor)
                        .anyMatch(text -> decode(text).equals(name)))
                .map(OnnxMatrix::of)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model holds no weights '" + name + "'; give the jar that the command's Javadoc names"));
    }

    double[] row(int row) {
        double[] copy = new double[width];
        for (int i = 0; i < width; i++) {
            copy[i] = numbers.get(row * width + i);
        }
        return copy;
    }

    private static OnnxMatrix of(List<Field> tensor) {
        List<Long> dims = tensor.stream()
                .filter(field -> field.number() == TENSOR_DIMS)
                .map(Field::value)
                .toList();
        ByteBuffer raw = messages(TENSOR_RAW_DATA, tensor).findFirst().orElseThrow();
        return new OnnxMatrix(
                dims.get(1).intValue(), raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    private static Stream<ByteBuffer> messages(int number, List<Field> fields) {
        return fields.stream().filter(field -> field.number() == number).map(Field::bytes);
    }

    private static String decode(ByteBuffer text) {
        return StandardCharsets.UTF_8.decode(text.duplicate()).toString();
    }
}
