package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class LatticeTests {

    private static final int N = Labels.COUNT;

    @Test
    void theLabelsOfEachCharacterAreProbableOnceTogether() {
        Lattice lattice = lattice(7, Labels.ALL);

        for (int i = 0; i < 7; i++) {
            double sum = 0;
            for (int y = 0; y < N; y++) {
                sum += lattice.probability(i, y);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void theNamesThatStartAtACharacterAreAsProbableAsItsBeginningLabels() {
        Lattice lattice = lattice(5, Labels.ALL);

        for (int i = 0; i < 5; i++) {
            int start = i;
            double names = lattice.candidates(0).stream()
                    .filter(candidate -> candidate.span().start() == start)
                    .mapToDouble(Lattice.Candidate::probability)
                    .sum();
            double labels = 0;
            for (EntityType type : EntityType.values()) {
                labels += lattice.probability(i, Labels.begin(type)) + lattice.probability(i, Labels.single(type));
            }
            assertThat(names).isCloseTo(labels, within(1e-9));
        }
    }

    @Test
    void whereOnlyOneLabellingIsAllowedItIsCertain() {
        int[] allowed = new int[4];
        Span name = new Span(1, 4);
        allowed[0] = 1 << Labels.OUTSIDE;
        for (int i = 1; i < 4; i++) {
            allowed[i] = 1 << Labels.in(EntityType.PARK, name, i);
        }

        List<Lattice.Candidate> candidates = lattice(allowed).candidates(0.01);

        assertThat(candidates).singleElement().satisfies(candidate -> {
            assertThat(candidate.span()).isEqualTo(name);
            assertThat(candidate.type()).isEqualTo(EntityType.PARK);
            assertThat(candidate.probability()).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void aNameGoesOnUntilItEnds() {
        assertThat(Labels.mayFollow(Labels.OUTSIDE, Labels.begin(EntityType.PARK)))
                .isFalse();
        assertThat(Labels.mayFollow(Labels.end(EntityType.PLACE), Labels.begin(EntityType.PARK)))
                .isFalse();
        assertThat(Labels.mayFollow(Labels.end(EntityType.PARK), Labels.inside(EntityType.PARK)))
                .isTrue();
        assertThat(Labels.mayFollow(Labels.begin(EntityType.PLACE), Labels.end(EntityType.PARK)))
                .isTrue();
    }

    private static Lattice lattice(int length, int labels) {
        int[] allowed = new int[length];
        Arrays.fill(allowed, labels);
        return lattice(allowed);
    }

    private static Lattice lattice(int[] allowed) {
        Random random = new Random(1);
        float[][] scores = new float[allowed.length][N];
        for (float[] ofCharacter : scores) {
            for (int y = 0; y < N; y++) {
                ofCharacter[y] = random.nextFloat();
            }
        }
        double[][] pairs = new double[N][N];
        for (double[] row : pairs) {
            Arrays.setAll(row, i -> random.nextDouble());
        }
        return new Lattice(scores, LabelPairs.factors(pairs), allowed);
    }
}
