package nianlun.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.mention.Explanation.Rival;
import nianlun.mention.Explanation.Vote;

/** Why the mentions of one sentence were taken. */
final class SentenceExplanation {

    /** A rival less probable than this was none. */
    private static final double LEAST = 0.01;

    private static final int MOST_RIVALS = 6;
    private static final String NO_NAME = "NONE";

    private final Ballot ballot;
    private final List<Find> opinions;
    private final LexiconPrior prior;
    private final List<Mention> chosen;

    SentenceExplanation(Ballot ballot, List<Find> opinions) {
        this.ballot = ballot;
        this.opinions = opinions;
        prior = new LexiconPrior(ballot);
        chosen = LabelDecision.choose(ballot);
    }

    Explanation of(Mention mention) {
        return new Explanation(because(mention), votes(mention), types(mention), rivals(mention));
    }

    private String because(Mention mention) {
        if (prior.speaksFor(mention.span())) {
            return "the lexicon says that it is %s, which stands above the labels".formatted(mention.type());
        }
        String probable = "its probability of %s is above the threshold of %s, and %s is the most probable type"
                .formatted(rounded(mention.confidence()), rounded(LabelDecision.THRESHOLD), mention.type());
        return prior.yieldsTo(mention)
                ? probable
                        + "; it is longer than the lexicon's name in it, and sure (%s at least)"
                                .formatted(LexiconPrior.SURE)
                : probable;
    }

    private List<Vote> votes(Mention mention) {
        int start = mention.sentence().start();
        Stream<Find> alone = opinions.stream().filter(opinion -> opinion.span().equals(mention.span()));
        return Stream.concat(ballot.votesFor(mention.span()).stream(), alone)
                .map(find -> new Vote(
                        find.finder(),
                        find.clue(),
                        find.type(),
                        rounded(find.confidence()),
                        start + find.span().start(),
                        start + find.span().end()))
                .distinct()
                .sorted(Comparator.comparing(Vote::finder)
                        .thenComparing(Vote::confidence, Comparator.reverseOrder())
                        .thenComparing(Vote::type)
                        .thenComparing(Vote::clue))
                .toList();
    }

    private Map<String, Double> types(Mention mention) {
        Map<EntityType, Double> types = ballot.types(mention.span());
        double sum = types.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> inOrder = new LinkedHashMap<>();
        Stream.concat(
                        types.entrySet().stream()
                                .map(type -> Map.entry(type.getKey().name(), type.getValue())),
                        Stream.of(Map.entry(NO_NAME, Math.max(0, 1 - sum))))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(type -> inOrder.put(type.getKey(), rounded(type.getValue())));
        return inOrder;
    }

    private List<Rival> rivals(Mention mention) {
        return ballot.candidates(LEAST).stream()
                .filter(other -> other.span().overlaps(mention.span()))
                .filter(other -> !other.span().equals(mention.span()))
                .sorted(Comparator.comparing(Mention::confidence).reversed().thenComparing(Mention::span))
                .limit(MOST_RIVALS)
                .map(this::rival)
                .toList();
    }

    private Rival rival(Mention rival) {
        return new Rival(
                rival.surface(),
                rival.start(),
                rival.end(),
                rival.type(),
                rounded(rival.confidence()),
                rival.by(),
                whyLost(rival));
    }

    private String whyLost(Mention rival) {
        List<Mention> winners = chosen.stream()
                .filter(taken -> taken.span().overlaps(rival.span()))
                .toList();
        String names = names(winners);
        if (prior.speaksFor(rival.span())) {
            return "the lexicon has it, but it lies within %s, which is sure".formatted(names);
        }
        if (rival.confidence() <= LabelDecision.THRESHOLD) {
            return "not above the threshold of %s".formatted(rounded(LabelDecision.THRESHOLD));
        }
        if (winners.stream().anyMatch(winner -> prior.speaksFor(winner.span()) || prior.yieldsTo(winner))) {
            return "it overlaps %s, and names of the lexicon go first".formatted(names);
        }
        return "it overlaps %s, which %s".formatted(names, winners.size() == 1 ? "is surer" : "are surer together");
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> "'%s' (%s)".formatted(mention.surface(), rounded(mention.confidence())))
                .collect(Collectors.joining(" and "));
    }

    /** To three decimals, which is more than such figures are worth. */
    static double rounded(double figure) {
        return Math.round(figure * 1_000) / 1_000.0;
    }
}
