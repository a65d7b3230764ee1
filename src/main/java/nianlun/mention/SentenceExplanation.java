package nianlun.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianlun.mention.Explanation.Rival;
import nianlun.mention.Explanation.Vote;

/** Why the mentions of one sentence were taken. */
final class SentenceExplanation {

    /** A type less probable than this needs no words on why it was not chosen. */
    private static final double WORTH_A_WORD = 0.02;

    /** A rival less probable than this was none. */
    private static final double LEAST = 0.01;

    private static final int MOST_RIVALS = 6;
    private static final String NO_NAME = "NONE";

    private final WeighingDecision decision;
    private final Weighing weighing;
    private final LexiconPrior prior;
    private final List<Mention> chosen;

    SentenceExplanation(WeighingDecision decision, Weighing weighing) {
        this.decision = decision;
        this.weighing = weighing;
        prior = new LexiconPrior(weighing.ballot());
        chosen = decision.choose(weighing);
    }

    Explanation of(Mention mention) {
        List<String> pieces = weighing.evidenceOn(mention.span());
        var evidence = new StrongestEvidence(decision.lastWeights(), pieces);
        Map<String, Double> types = types(decision.lastWeights().odds(pieces));
        return new Explanation(
                because(mention),
                votes(mention),
                types,
                evidence.of(mention.type()),
                nextType(mention, types)
                        .map(next -> evidence.over(mention.type(), next))
                        .orElse(List.of()),
                rivals(mention));
    }

    private String because(Mention mention) {
        if (prior.speaksFor(mention.span())) {
            return "the lexicon says that it is %s, which stands above the evidence".formatted(mention.type());
        }
        String probable = "its probability of %s is above the threshold of %s, and %s is the most probable type"
                .formatted(rounded(mention.confidence()), rounded(decision.threshold()), mention.type());
        return prior.yieldsTo(mention)
                ? probable
                        + "; it is longer than the lexicon's name in it, and sure (%s at least)"
                                .formatted(LexiconPrior.SURE)
                : probable;
    }

    private List<Vote> votes(Mention mention) {
        int start = mention.sentence().start();
        return weighing.ballot().votesFor(mention.span()).stream()
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

    private static Map<String, Double> types(double[] odds) {
        double all = 1;
        for (double ofType : odds) {
            all += Math.exp(ofType);
        }
        double sum = all;
        Map<String, Double> types = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(EntityType.values())
                                .map(type -> Map.entry(type.name(), Math.exp(odds[Labels.number(type)]) / sum)),
                        Stream.of(Map.entry(NO_NAME, 1 / sum)))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(type -> types.put(type.getKey(), rounded(type.getValue())));
        return types;
    }

    private static Optional<EntityType> nextType(Mention mention, Map<String, Double> types) {
        return types.entrySet().stream()
                .filter(type -> !type.getKey().equals(NO_NAME) && type.getValue() >= WORTH_A_WORD)
                .map(type -> EntityType.valueOf(type.getKey()))
                .filter(type -> type != mention.type())
                .findFirst();
    }

    private List<Rival> rivals(Mention mention) {
        return weighing.candidates(LEAST).stream()
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
        if (rival.confidence() <= decision.threshold()) {
            return "not above the threshold of %s".formatted(rounded(decision.threshold()));
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
