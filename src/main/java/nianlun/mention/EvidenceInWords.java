package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words what a piece of evidence is. A piece is one or more {@code kind:value}, separated by blanks. */
final class EvidenceInWords {

    private static final Map<String, String> WORDS = WordTable.of("evidence-in-words.tsv").rows(2).stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    private static final Pattern KIND = Pattern.compile(WORDS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:^| )(", "):")));

    private record Part(String kind, String value) {}

    private EvidenceInWords() {}

    /** The words for a piece; the piece itself where there are none. */
    static String of(String piece) {
        List<Part> parts = parts(piece);
        return parts.isEmpty()
                ? piece
                : parts.stream().map(part -> words(part, parts.size() > 1)).collect(Collectors.joining(", and "));
    }

    /** Whether all of it has words. */
    static boolean knows(String piece) {
        return KIND.matcher(piece).lookingAt();
    }

    private static List<Part> parts(String piece) {
        List<Part> parts = new ArrayList<>();
        Matcher kind = KIND.matcher(piece);
        boolean found = kind.lookingAt();
        while (found) {
            String name = kind.group(1);
            int from = kind.end();
            found = kind.find();
            parts.add(new Part(name, piece.substring(from, found ? kind.start() : piece.length())));
        }
        return parts;
    }

    private static String words(Part part, boolean isCombined) {
        // The finder of lists votes for a type; how long the list is that a span stands in is evidence of the same
        // kind.
        boolean isVote = part.kind().equals("list") && EvidenceValue.isType(part.value());
        String kind = isVote ? "listed as" : part.kind();
        String words = WORDS.getOrDefault(kind, "%s");
        return words.formatted(EvidenceValue.of(kind, part.value(), isCombined)).strip();
    }
}
