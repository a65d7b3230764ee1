package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianlun.report.Span;

/** Finds phrases that end in a head of names (产业园, 水库, 集团), and phrases that have a word of their own. */
final class PhraseFinder implements MentionFinder {

    private static final String HEAD = "head";
    private static final String PHRASE = "phrase";
    private static final double WITHOUT_OWN_WORD = 0.3;
    private static final double WITHOUT_HEAD = 0.2;
    private static final int MOST_CUT = 6;

    private final NameWords words;

    PhraseFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> finds = new ArrayList<>();
        for (Enumeration enumeration : reading.enumerations()) {
            enumeration.members().forEach(phrase -> parts(phrase, reading.text(), finds));
        }
        return finds;
    }

    /** The phrase and what is left of it when words that make no name are cut from its ends. */
    private void parts(Phrase phrase, String text, List<Find> finds) {
        int from = 0;
        do {
            for (int to = phrase.size(); to > from; to--) {
                vote(phrase.part(from, to), to == phrase.size(), text).ifPresent(finds::add);
            }
            from++;
        } while (from < Math.min(phrase.size(), MOST_CUT)
                && words.isCommon(phrase.tokens().get(from - 1).word()));
    }

    private Optional<Find> vote(Phrase part, boolean toTheEnd, String text) {
        Span span = part.span();
        String name = span.of(text);
        Optional<NameHead> head =
                words.headOf(name).filter(found -> found.text().length() < name.length());
        long own = words.ownWords(part, head.map(NameHead::text).orElse(""));
        if (head.isPresent()) {
            double trust = own > 0 ? 1 : WITHOUT_OWN_WORD;
            return Optional.of(new Find(
                    span, head.get().type(), HEAD, head.get().text(), head.get().confidence() * trust));
        }
        boolean mayEnd = toTheEnd || !words.isCommon(part.last().word());
        return own > 0 && mayEnd
                ? Optional.of(new Find(span, EntityType.PROJECT, PHRASE, "", WITHOUT_HEAD))
                : Optional.empty();
    }
}
