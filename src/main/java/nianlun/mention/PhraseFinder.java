package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianlun.report.Span;

/** Finds phrases that end in a head of names (产业园, 水库, 集团). */
final class PhraseFinder implements MentionFinder {

    private static final String HEAD = "head";
    private static final double WITHOUT_OWN_WORD = 0.3;
    private static final String FUNCTION_CHARACTERS = "以和与及在对向将由为从至到好";
    private static final int MOST_CUT = 6;

    private final NameWords words;

    PhraseFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> finds = new ArrayList<>();
        for (Enumeration enumeration : reading.enumerations()) {
            for (Phrase phrase : enumeration.members()) {
                parts(phrase, reading.text(), finds);
                misread(phrase, reading, finds);
            }
        }
        return finds;
    }

    /** The phrase and what is left of it when words that make no name are cut from its ends. */
    private void parts(Phrase phrase, String text, List<Find> finds) {
        int from = 0;
        do {
            for (int to = phrase.size(); to > from; to--) {
                vote(phrase.part(from, to), text).ifPresent(finds::add);
            }
            from++;
        } while (from < Math.min(phrase.size(), MOST_CUT)
                && words.isCommon(phrase.tokens().get(from - 1).word()));
    }

    private Optional<Find> vote(Phrase part, String text) {
        String name = part.span().of(text);
        Optional<NameHead> head =
                words.headOf(name).filter(found -> !found.text().equals(name));
        long own = words.ownWords(part, head.map(NameHead::text).orElse(""));
        double trust = own > 0 ? 1 : WITHOUT_OWN_WORD;
        return head.map(found -> vote(part.span(), found, found.text(), trust));
    }

    private static Find vote(Span span, NameHead head, String clue, double trust) {
        return new Find(span, head.type(), HEAD, clue, head.confidence() * trust);
    }

    /** The phrase as it is where the dictionary took a character of the name to the word before it, or the other way. */
    private void misread(Phrase phrase, Reading reading, List<Find> finds) {
        Span span = phrase.span();
        char first = reading.text().charAt(span.start());
        if (span.length() > 3 && FUNCTION_CHARACTERS.indexOf(first) >= 0) {
            misread(new Span(span.start() + 1, span.end()), "behind " + first, reading.text(), finds);
        }
        char before = span.start() == 0 ? '，' : reading.text().charAt(span.start() - 1);
        if (Character.isLetterOrDigit(before)
                && reading.wordEndingAt(span.start()).length() == 1) {
            misread(new Span(span.start() - 1, span.end()), "from one character before", reading.text(), finds);
        }
    }

    private void misread(Span span, String clue, String text, List<Find> finds) {
        words.headOf(span.of(text))
                .map(head -> vote(span, head, clue, WITHOUT_OWN_WORD))
                .ifPresent(finds::add);
    }
}
