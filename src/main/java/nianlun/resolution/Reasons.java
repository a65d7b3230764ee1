package nianlun.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words why the program holds two names for one thing, or does not know. */
final class Reasons {

    private static final int MOST = 5;
    private static final int DIGITS = 12;

    private Reasons() {}

    /** The program's judgement of two groups, with the clues that weighed most. */
    static Judgement judgement(
            JudgementKind kind, NameGroup one, NameGroup other, Map<String, Double> clues, ClueWeights weights) {
        String left = one.names().first();
        String right = other.names().first();
        String scope = one.scope().equals(Places.WHOLE_COUNTRY) ? other.scope() : one.scope();
        return new Judgement(
                "p" + digest(scope + '\n' + one.key() + '\n' + other.key()),
                kind,
                scope,
                left,
                right.equals(left) ? other.names().last() + " (" + other.type() + ")" : right,
                Judgement.PROGRAM,
                "",
                why(clues, weights),
                rounded(1 / (1 + Math.exp(-weights.logOdds(clues)))));
    }

    private static String why(Map<String, Double> clues, ClueWeights weights) {
        return clues.entrySet().stream()
                .filter(clue -> !clue.getKey().equals("always"))
                .map(clue -> Map.entry(clue.getKey(), weights.contribution(clue.getKey(), clue.getValue())))
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(clue -> -Math.abs(clue.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(clue -> String.format(Locale.ROOT, "%s %+.1f", clue.getKey(), clue.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
