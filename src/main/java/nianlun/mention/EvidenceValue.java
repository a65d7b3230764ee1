package nianlun.mention;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what the value of a piece of evidence means, as {@link Evidence} and {@link CrfEvidence} write it. */
final class EvidenceValue {

    private static final Pattern LABELS = Pattern.compile("(none|-?\\d+)(?: (\\[.*]))?");
    private static final Pattern TWO_CELLS = Pattern.compile("(\\S+) (\\S+)");
    private static final String ELLIPSIS = "…";

    private EvidenceValue() {}

    /** @param isCombined whether it stands in one piece with others */
    static String of(String kind, String written, boolean isCombined) {
        String value = written.strip();
        return switch (kind) {
            case "before", "after", "first", "last" -> word(value);
            case "governed" -> governed(written);
            case "ending" -> isType(value) ? "of names of type " + value : "that tells no type";
            case "labels" -> labels(value);
            case "labels in detail" -> probability(value, 3);
            case "rival" -> probability(value, isCombined ? 1 : 2);
            case "mates", "label", "closing", "list" -> ofTwoCells(kind, value);
            case "fit" -> part(value);
            case "has" -> value.equals("quotes") ? "quotation marks" : value;
            case "length" -> value.equals("more") ? "more than 12" : value;
            case "own" -> value.equals("3") ? "3 or more" : value.equals("head only") ? "no" : value;
            case "words" -> value.equals("6") ? "6 or more" : value;
            default -> value;
        };
    }

    static boolean isType(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String word(String value) {
        return switch (value) {
            case "" -> "not a known one";
            case "^" -> "none: the sentence starts";
            case "$" -> "none: the sentence ends";
            case "cut" -> "cut in two by it";
            default -> value.matches("/\\w+") ? "any with HanLP's tag " + value.substring(1) : "'" + value + "'";
        };
    }

    private static String governed(String written) {
        return written.startsWith(ELLIPSIS)
                ? "the word after its list is " + word(written.substring(1).strip())
                : "the word before its list is "
                        + word(written.replace(ELLIPSIS, "").strip());
    }

    private static String labels(String value) {
        Matcher labels = LABELS.matcher(value);
        if (!labels.matches()) {
            return value;
        }
        String finders = labels.group(2) == null ? "" : ", and just these finders vote for it: " + labels.group(2);
        return probability(labels.group(1), 1) + finders;
    }

    private static String ofTwoCells(String kind, String value) {
        Matcher cells = TWO_CELLS.matcher(value);
        if (!cells.matches()) {
            return value;
        }
        String first = cells.group(1);
        String second = cells.group(2);
        return switch (kind) {
            case "mates" -> first + " with " + probability(second, 1);
            case "label" -> first + " has " + share(second);
            case "closing" ->
                (isType(first) ? "calls them " + first : "tells no type") + "; it " + part(second) + " of a member";
            default ->
                (first.equals("3") ? "3 or more members" : first + " members") + "; it " + part(second) + " of one";
        };
    }

    /** How a span lies in the phrase that it overlaps. */
    private static String part(String fit) {
        return switch (fit) {
            case "whole" -> "is the whole";
            case "begins" -> "is the beginning";
            case "ends" -> "is the end";
            case "inside" -> "is inside";
            default -> "reaches out";
        };
    }

    private static String share(String fifths) {
        return switch (fifths) {
            case "5" -> "all";
            case "0" -> "less than 20 %";
            default -> "at least " + 20 * Integer.parseInt(fifths) + " %";
        };
    }

    /** Log odds, in so many steps to one, as the probability that they stand for. */
    private static String probability(String steps, int stepsToOne) {
        if (!steps.matches("-?\\d+")) {
            return "a probability under 0.01";
        }
        double odds = Math.exp(Double.parseDouble(steps) / stepsToOne);
        return String.format(Locale.ROOT, "a probability of about %.3f", odds / (1 + odds));
    }
}
