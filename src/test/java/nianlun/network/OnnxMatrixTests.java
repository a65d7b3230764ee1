package nianlun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OnnxMatrixTests {

    private static final ByteBuffer MODEL = ByteBuffer.wrap(message(7, message(5, tensor())));

    @Test
    void aMatrixIsReadByItsName() {
        OnnxMatrix matrix = OnnxMatrix.named("weights", MODEL);

        assertThat(matrix.row(0)).containsExactly(1, 2, 3);
        assertThat(matrix.row(1)).containsExactly(4, 5, 6);
    }

    @Test
    void aMissingMatrixIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxMatrix.named("biases", MODEL))
                .withMessageContaining("'biases'");
    }

    private static byte[] tensor() {
        ByteBuffer numbers = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        for (int number = 1; number <= 6; number++) {
            numbers.putFloat(number);
        }
        byte[] rowsAndWidth = {1 << 3, 2, 1 << 3, 3};
        byte[] name = message(8, "weights".getBytes(StandardCharsets.UTF_8));
        byte[] raw = new byte[24];
        numbers.flip().get(raw);
        return joined(rowsAndWidth, name, message(9, raw));
    }

    private static byte[] message(int field, byte[] content) {
        return joined(new byte[] {(byte) (field << 3 | 2), (byte) content.length}, content);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
