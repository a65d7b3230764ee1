package nianlun.network;

/** The upper half of a float's bits (bfloat16): the same range, three decimal digits. */
final class Half {

    private Half() {}

    static short of(float number) {
        int bits = Float.floatToIntBits(number);
        int rounded = bits + 0x7FFF + ((bits >>> 16) & 1);
        return (short) (rounded >>> 16);
    }

    static float toFloat(short half) {
        return Float.intBitsToFloat(half << 16);
    }
}
