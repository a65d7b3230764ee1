package nianlun.mention;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * In which order sentences are learned from: in each pass another one. Sentences without a name are many, and teach little;
 * each pass takes another third of them.
 */
final class LearningOrder {

    private static final int PARTS = 3;

    private final List<CrfExample> examples;
    private final Random random;

    LearningOrder(List<CrfExample> examples, long seed) {
        this.examples = examples;
        random = new Random(seed);
    }

    /** The sentences of a pass. */
    List<CrfExample> of(int pass) {
        int[] order = IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).hasNames() || i % PARTS == pass % PARTS)
                .toArray();
        shuffle(order);
        return IntStream.of(order).mapToObj(examples::get).toList();
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
