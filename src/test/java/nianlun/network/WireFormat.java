package nianlun.network;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The fields of a message in the wire format of protocol buffers, without knowing its schema. */
final class WireFormat {

    /** A field: {@code value} holds a number, {@code bytes} a text, an array or another message. */
    record Field(int number, long value, ByteBuffer bytes) {}

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private WireFormat() {}

    static List<Field> fields(ByteBuffer message) {
        ByteBuffer in = message.slice();
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long tag = varint(in);
            fields.add(field((int) (tag >>> 3), (int) tag & 7, in));
        }
        return fields;
    }

    private static Field field(int number, int type, ByteBuffer in) {
        return switch (type) {
            case 0 -> new Field(number, varint(in), NOTHING);
            case 1 -> new Field(number, 0, next(8, in));
            case 2 -> new Field(number, 0, next((int) varint(in), in));
            case 5 -> new Field(number, 0, next(4, in));
            default -> throw new IllegalArgumentException("Not a protocol buffer: field type '" + type + "'");
        };
    }

    private static ByteBuffer next(int length, ByteBuffer in) {
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        return bytes;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
