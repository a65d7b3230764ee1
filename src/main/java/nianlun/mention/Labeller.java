package nianlun.mention;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import nianlun.network.CharacterVectors;
import nianlun.network.Characters;

/** Labels the characters of sentences by two models that see different things: features that are counted, and a network. */
record Labeller(CrfModel counted, LabelNetwork network) {

    Lattice lattice(FeatureRows features, Characters sentence) {
        return Lattice.of(counted.scores(features), counted.pairs(), network.scores(sentence), network.pairs());
    }

    void write(DataOutput out) throws IOException {
        network.write(out);
        counted.write(out);
    }

    static Labeller read(DataInput in, CharacterVectors vectors) throws IOException {
        LabelNetwork network = LabelNetwork.read(in, vectors);
        return new Labeller(CrfModel.read(in), network);
    }
}
