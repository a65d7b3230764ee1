package nianlun.network;

/**
 * The product of two matrices, added to a third. All ways to compute it round alike: each sum goes up the inner dimension, one
 * fused multiplication and addition after the other, so a model gives the same scores everywhere.
 */
interface Product {

    /**
     * Adds to each row of {@code sum} the rows of {@code right}, each times a number of the row of {@code left}.
     *
     * @param left rows of {@code inner} numbers, from {@code leftFrom} on
     * @param right {@code inner} rows, from {@code rightFrom} on
     * @param sum rows, from {@code sumFrom} on
     * @param count how many rows of {@code left} and {@code sum}
     */
    void add(
            float[][] left,
            int leftFrom,
            float[][] right,
            int rightFrom,
            int inner,
            float[][] sum,
            int sumFrom,
            int count);

    /** The fastest way that this virtual machine offers: with vectors where it was started with their module. */
    static Product fastest() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? withVectors() : new PlainProduct();
    }

    /** By name, as it is compiled apart from all else: whatever refers to an incubating module cannot be without a warning. */
    private static Product withVectors() {
        try {
            return Class.forName("nianlun.network.VectorProduct")
                    .asSubclass(Product.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The class for vectors is not as it was built", missing);
        }
    }
}
