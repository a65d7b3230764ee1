package nianlun.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nianlun.division.DivisionCode;
import nianlun.report.Report;
import nianlun.report.Sentence;

/** Reads each sentence once, asks all finders and the one that knows what they say, and decides. */
public final class StandardExtractor implements MentionExtractor {

    private final SentenceReader reader;
    private final Function<DivisionCode, Gazetteer> gazetteers;
    private final List<MentionFinder> finders;
    private final SecondFinder secondFinder;
    private final MentionDecision decision;

    StandardExtractor(
            SentenceReader reader,
            Function<DivisionCode, Gazetteer> gazetteers,
            List<MentionFinder> finders,
            SecondFinder secondFinder,
            MentionDecision decision) {
        this.reader = reader;
        this.gazetteers = gazetteers;
        this.finders = List.copyOf(finders);
        this.secondFinder = secondFinder;
        this.decision = decision;
    }

    @Override
    public List<ReportMentions> extract(List<Report> reportsOfOneJurisdiction) {
        return decision.decide(votes(reportsOfOneJurisdiction));
    }

    /** All votes of the finders, before any decision. */
    public List<ReportFinds> votes(List<Report> reportsOfOneJurisdiction) {
        Map<DivisionCode, Gazetteer> known = new HashMap<>();
        List<ReportFinds> finds = new ArrayList<>();
        for (Report report : reportsOfOneJurisdiction) {
            Gazetteer gazetteer = known.computeIfAbsent(report.jurisdiction().code(), code -> gazetteers.apply(code));
            finds.add(votes(new ReportContext(report, gazetteer)));
        }
        return finds;
    }

    private ReportFinds votes(ReportContext context) {
        return new ReportFinds(
                context,
                context.report()
                        .sentences()
                        .map(sentence -> votes(context, sentence))
                        .toList());
    }

    private FoundInSentence votes(ReportContext context, Sentence sentence) {
        Reading reading = reader.read(sentence);
        List<Find> finds = new ArrayList<>();
        finders.forEach(finder -> finds.addAll(finder.find(context, reading)));
        return withSecond(context, new FoundInSentence(reading, finds));
    }

    private FoundInSentence withSecond(ReportContext context, FoundInSentence found) {
        List<Find> finds = new ArrayList<>(found.finds());
        finds.addAll(secondFinder.find(context, found));
        return new FoundInSentence(found.reading(), finds);
    }
}
