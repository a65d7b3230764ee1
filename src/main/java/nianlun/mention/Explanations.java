package nianlun.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.Report;
import nianlun.report.SentenceId;

/** Why the mentions of one jurisdiction's reports were taken. */
public final class Explanations {

    /** A sentence with all votes on it, and the report that it stands in. */
    private record Voted(ReportContext context, FoundInSentence found) {}

    private final SecondFinder opinions;
    private final Map<SentenceId, Voted> sentences = new HashMap<>();

    /**
     * @param opinions what single models say of a sentence, apart from the votes that decided
     * @param votes all that the decision saw
     */
    Explanations(SecondFinder opinions, List<ReportFinds> votes) {
        this.opinions = opinions;
        votes.forEach(report -> report.sentences()
                .forEach(found -> sentences.put(
                        id(report.context().report(), found.reading().sentence().ordinal()),
                        new Voted(report.context(), found))));
    }

    /**
     * Why this mention was taken.
     *
     * @throws IllegalArgumentException if it is not of one of the reports
     */
    public Explanation of(Report report, Mention mention) {
        Voted sentence = sentences.get(id(report, mention.sentence().ordinal()));
        if (sentence == null || !sentence.found().reading().sentence().equals(mention.sentence())) {
            throw new IllegalArgumentException("'%s' is no mention of the reports that are explained, but of %s"
                    .formatted(mention.surface(), report.id()));
        }
        return new SentenceExplanation(Ballot.of(sentence.found()), opinions.find(sentence.context(), sentence.found()))
                .of(mention);
    }

    private static SentenceId id(Report report, int ordinal) {
        return new SentenceId(report.id(), ordinal);
    }
}
