package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianlun.network.CharacterVectors;
import nianlun.network.Characters;

/**
 * Labels the characters of sentences by models that see different things: features that are counted, and networks. Their
 * scores are added with a share for each (a logarithmic opinion pool: Smith, Cohn, Osborne 2005).
 */
final class Labeller {

    private static final double SHARE_OF_COUNTED = 0.4;
    private static final double SHARE_OF_NETWORKS = 0.6;

    private final CrfModel counted;
    private final List<LabelNetwork> networks;
    private final double[][] steps;

    Labeller(CrfModel counted, List<LabelNetwork> networks) {
        this.counted = counted;
        this.networks = List.copyOf(networks);
        double[][] pairs = new double[Labels.COUNT][Labels.COUNT];
        LabelPairs.add(counted.pairs(), SHARE_OF_COUNTED, pairs);
        networks.forEach(network -> LabelPairs.add(network.pairs(), share(), pairs));
        steps = LabelPairs.factors(pairs);
    }

    CrfModel counted() {
        return counted;
    }

    List<LabelNetwork> networks() {
        return networks;
    }

    /** The share of each of the networks. */
    private double share() {
        return SHARE_OF_NETWORKS / networks.size();
    }

    /** All ways to label a sentence by all that the models say together. */
    Lattice lattice(FeatureRows features, Characters sentence) {
        float[][] scores = new float[sentence.length()][Labels.COUNT];
        add(counted.scores(features), SHARE_OF_COUNTED, scores);
        networks.forEach(network -> add(network.scores(sentence), share(), scores));
        return new Lattice(scores, steps);
    }

    /** All ways to label it by each model alone, by the model's name. */
    Map<String, Lattice> alone(FeatureRows features, Characters sentence) {
        Map<String, Lattice> alone = new LinkedHashMap<>();
        alone.put("features", new Lattice(counted.scores(features), LabelPairs.factors(counted.pairs())));
        for (int i = 0; i < networks.size(); i++) {
            LabelNetwork network = networks.get(i);
            alone.put("network " + (i + 1), new Lattice(network.scores(sentence), LabelPairs.factors(network.pairs())));
        }
        return alone;
    }

    private static void add(float[][] scores, double share, float[][] sums) {
        for (int i = 0; i < sums.length; i++) {
            for (int y = 0; y < Labels.COUNT; y++) {
                sums[i][y] += (float) share * scores[i][y];
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(networks.size());
        for (LabelNetwork network : networks) {
            network.write(out);
        }
        counted.write(out);
    }

    static Labeller read(DataInput in, CharacterVectors vectors) throws IOException {
        List<LabelNetwork> networks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            networks.add(LabelNetwork.read(in, vectors));
        }
        return new Labeller(CrfModel.read(in), networks);
    }
}
