package nianlun.mention;

/** What two models learned of the labels of characters, before it is packed. */
record LearnedLabels(CrfWeights counted, LabelNetwork network) {

    Lattice lattice(CrfExample example) {
        return Lattice.of(
                counted.scores(example.features()),
                counted.pairs(),
                network.scores(example.sentence()),
                network.pairs());
    }

    /** @param keys the key of each feature by its number, in ascending order */
    Labeller packed(int[] keys) {
        return new Labeller(CrfModel.of(keys, counted), network);
    }
}
