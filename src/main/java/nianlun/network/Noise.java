package nianlun.network;

/** Changes the numbers of a pass at random while a network learns. */
@FunctionalInterface
interface Noise {

    void apply(float[][] rows);

    static Noise none() {
        return rows -> {};
    }
}
