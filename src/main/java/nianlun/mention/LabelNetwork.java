package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import nianlun.network.CharacterVectors;
import nianlun.network.Characters;
import nianlun.network.Network;

/** A network's scores for the labels of characters, and the weights of pairs of labels that go with them. */
@SuppressWarnings("ArrayRecordComponent") // weights, never compared
record LabelNetwork(Network network, double[][] pairs) {

    /** For each character the score of each label. */
    float[][] scores(Characters sentence) {
        return network.scores(sentence);
    }

    void write(DataOutput out) throws IOException {
        network.write(out);
        LabelPairs.write(pairs, out);
    }

    static LabelNetwork read(DataInput in, CharacterVectors vectors) throws IOException {
        Network network = Network.read(in, vectors);
        return new LabelNetwork(network, LabelPairs.read(in));
    }
}
