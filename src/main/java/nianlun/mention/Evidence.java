package nianlun.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianlun.report.Span;

/** What speaks for or against a name at a span: the votes, the words around it, its own form. Each is a {@code kind:value}. */
final class Evidence {

    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 12};
    private static final int MOST_NATURES = 3;

    /** How many pieces there are on most spans. */
    private static final int USUAL = 48;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** A phrase and the enumeration that it is a member of. */
    private record Member(Span span, Enumeration list) {}

    private final Reading reading;
    private final NameWords words;
    private final Map<Integer, Integer> startingAt = new HashMap<>();
    private final Map<Integer, Integer> endingAt = new HashMap<>();
    private final List<Member> members = new ArrayList<>();

    Evidence(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
        for (int i = 0; i < reading.tokens().size(); i++) {
            startingAt.put(reading.tokens().get(i).start(), i);
            endingAt.put(reading.tokens().get(i).end(), i);
        }
        for (Enumeration list : reading.enumerations()) {
            list.members().forEach(phrase -> members.add(new Member(phrase.span(), list)));
        }
    }

    /** What the votes say. */
    static List<String> of(List<Find> votes) {
        List<String> evidence = new ArrayList<>();
        votes.stream().map(vote -> "finder:" + vote.finder()).distinct().forEach(evidence::add);
        votes.stream()
                .filter(vote -> !vote.finder().equals(CrfEvidence.FINDER))
                .map(vote -> vote.finder() + ":" + vote.clue())
                .distinct()
                .forEach(evidence::add);
        evidence.add("finders:"
                + votes.stream().map(Find::finder).distinct().sorted().collect(Collectors.toList()));
        return evidence;
    }

    /** All that speaks for or against a name at a span: the votes, the sentence, and the labels of its characters. */
    static List<String> all(Ballot ballot, Evidence evidence, CrfEvidence labels, Span span) {
        Optional<NameHead> head = evidence.head(span);
        String ending = ending(head);
        List<String> pieces = new ArrayList<>(USUAL);
        pieces.addAll(of(ballot.votes().getOrDefault(span, List.of())));
        pieces.addAll(evidence.on(span, head, ending));
        pieces.addAll(labels.on(span, ending));
        return pieces;
    }

    private Optional<NameHead> head(Span span) {
        return words.headOf(span.of(reading.text()));
    }

    private static String ending(Optional<NameHead> head) {
        return "ending:" + head.map(found -> found.type().name()).orElse("none");
    }

    /** What the sentence says of a span. */
    private List<String> on(Span span, Optional<NameHead> head, String ending) {
        String name = span.of(reading.text());
        List<String> evidence = new ArrayList<>(USUAL);
        evidence.add("any:");
        around(span, ending, evidence);
        form(span, name, ending, evidence);
        phrase(span).ifPresent(phrase -> words(phrase, name, head, evidence));
        memberAround(span).ifPresent(member -> list(span, member, ending, evidence));
        return evidence;
    }

    private Optional<Member> memberAround(Span span) {
        for (Member member : members) {
            if (member.span().overlaps(span)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private void around(Span span, String ending, List<String> evidence) {
        String before = "before:" + left(span);
        String after = "after:" + right(span);
        evidence.addAll(List.of(before, after, ending + " " + before, ending + " " + after));
    }

    private String left(Span span) {
        Integer before = endingAt.get(span.start());
        return span.start() == 0
                ? "^"
                : before == null ? "cut" : shown(reading.tokens().get(before));
    }

    private String right(Span span) {
        Integer after = startingAt.get(span.end());
        boolean atEnd = span.end() == reading.text().length();
        return atEnd ? "$" : after == null ? "cut" : shown(reading.tokens().get(after));
    }

    private static void form(Span span, String name, String ending, List<String> evidence) {
        String length = "length:" + bucket(span.length());
        evidence.add(length);
        evidence.add(ending + " " + length);
        if (DIGIT.matcher(name).find()) {
            evidence.add("has:digits");
        }
        if (name.contains("“")) {
            evidence.add("has:quotes");
        }
    }

    /** The words of the span, if words start and end where it does. */
    private Optional<Phrase> phrase(Span span) {
        Integer first = startingAt.get(span.start());
        Integer last = endingAt.get(span.end());
        return first == null || last == null || first > last
                ? Optional.empty()
                : Optional.of(new Phrase(reading.tokens().subList(first, last + 1)));
    }

    private void words(Phrase phrase, String name, Optional<NameHead> head, List<String> evidence) {
        evidence.add("first:" + shown(phrase.first()));
        evidence.add("last:" + shown(phrase.last()));
        String ending = head.map(NameHead::text).orElse("");
        evidence.add("own:" + (ending.equals(name) ? "head only" : Math.min(3, words.ownWords(phrase, ending))));
        if (phrase.size() <= MOST_NATURES) {
            evidence.add(
                    "natures: " + phrase.tokens().stream().map(Token::nature).collect(Collectors.joining(" ")));
        }
        evidence.add("words:" + Math.min(6, phrase.size()));
    }

    private void list(Span span, Member member, String ending, List<String> evidence) {
        String fit = fit(span, member.span());
        Enumeration list = member.list();
        String closing = "closing:" + list.closing().map(EntityType::name).orElse("none") + " " + fit;
        String before = "governed:" + shown(list.before()) + " …";
        String after = "governed:… " + shown(list.after());
        evidence.add("fit:" + fit);
        evidence.add("list:" + Math.min(3, list.members().size()) + " " + fit);
        evidence.addAll(List.of(closing, before, after));
        evidence.addAll(List.of(ending + " " + before, ending + " " + after, ending + " " + closing));
    }

    private static String fit(Span span, Span whole) {
        if (span.equals(whole)) {
            return "whole";
        }
        if (span.start() == whole.start()) {
            return "begins";
        }
        if (span.end() == whole.end()) {
            return "ends";
        }
        return whole.contains(span) ? "inside" : "across";
    }

    private String shown(Token token) {
        String shown = shown(token.word());
        return shown.isEmpty() ? "/" + token.nature() : shown;
    }

    /** A word that the tables know, or a mark; any other may be a part of a name and is not shown. */
    private String shown(String word) {
        boolean known = words.endsNames(word) || words.isCommon(word) || words.isMeasure(word);
        return known || (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) ? word : "";
    }

    private static String bucket(int length) {
        for (int limit : LENGTHS) {
            if (length <= limit) {
                return "≤" + limit;
            }
        }
        return "more";
    }
}
