package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianlun.report.Span;

/**
 * Finds what a public list has as a company's short name. The list is long and holds many a common word, so that a vote says
 * little by itself: how many words the name has, and whether its characters are those of companies, says more.
 */
final class CompanyFinder implements MentionFinder {

    static final String NAME = "company";

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 8;
    private static final double CONFIDENCE = 0.1;

    /** Natures of single words that may be a company's name. */
    private static final Set<String> NAMES = Set.of("nz", "nt", "nr", "nrf", "nrj", "ns", "nsf", "ntc", "nx", "j");

    private final CompanyNames names;
    private final CharacterHabits habits;

    CompanyFinder(CompanyNames names, CharacterHabits habits) {
        this.names = names;
        this.habits = habits;
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> finds = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            for (int last = first; last < Math.min(tokens.size(), first + MOST_WORDS); last++) {
                Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
                if (span.length() > LONGEST) {
                    break;
                }
                String name = span.of(reading.text());
                if (span.length() > 1 && isPossible(tokens, first, last) && names.contains(name)) {
                    finds.add(new Find(
                            span,
                            EntityType.ENTERPRISE,
                            NAME,
                            clue(tokens.get(first), last - first + 1, name),
                            CONFIDENCE));
                }
            }
        }
        return finds;
    }

    private static boolean isPossible(List<Token> tokens, int first, int last) {
        return first < last || NAMES.contains(tokens.get(first).nature());
    }

    private String clue(Token first, int words, String name) {
        int habit = habits.mean(name).company();
        String like = habit > 1 ? "like a company's" : habit < -1 ? "like running text" : "like either";
        return (words == 1 ? first.nature() : words + " words") + ", " + like;
    }
}
