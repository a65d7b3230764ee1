package nianlun.mention;

import java.util.List;
import nianlun.report.Span;

/** Votes of labels that nobody had to learn. */
final class LabelVotes {

    private LabelVotes() {}

    /** A vote that makes a name sure: labels say 0.95, which is right 84 times in a hundred. */
    static Find sure(EntityType type, String text, String name) {
        return vote(0.95, type, text, name);
    }

    /** A vote that makes a name probable, and not sure: labels say 0.6, which is right every second time. */
    static Find likely(EntityType type, String text, String name) {
        return vote(0.6, type, text, name);
    }

    /** A vote for a name that is hardly one: labels say 0.2. */
    static Find unlikely(EntityType type, String text, String name) {
        return vote(0.2, type, text, name);
    }

    private static Find vote(double probability, EntityType type, String text, String name) {
        int start = text.indexOf(name);
        return new Find(
                new Span(start, start + name.length()),
                type,
                LabelFinder.NAME,
                "labels of its characters",
                probability);
    }

    static List<ReportFinds> of(Reading reading, List<Find> finds) {
        ReportContext context = new ReportContext(Texts.report(2023, reading.text()), Gazetteer.empty());
        return List.of(new ReportFinds(context, List.of(new FoundInSentence(reading, finds))));
    }
}
