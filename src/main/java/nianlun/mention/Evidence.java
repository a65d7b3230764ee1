package nianlun.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.Span;

/** What speaks for or against a name at a span: the votes, the words around it, its own form. */
final class Evidence {

    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 12};

    /** A phrase and the enumeration that it is a member of. */
    private record Place(Phrase phrase, Enumeration enumeration) {}

    private final Reading reading;
    private final NameWords words;
    private final Map<Integer, Integer> startingAt = new HashMap<>();
    private final Map<Integer, Integer> endingAt = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private String ending = "";

    Evidence(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
        for (int i = 0; i < reading.tokens().size(); i++) {
            startingAt.put(reading.tokens().get(i).start(), i);
            endingAt.put(reading.tokens().get(i).end(), i);
        }
        for (Enumeration enumeration : reading.enumerations()) {
            enumeration.members().forEach(phrase -> places.add(new Place(phrase, enumeration)));
        }
    }

    /** The pieces of evidence on a span, each as {@code kind:value}. */
    List<String> on(Span span, List<Find> votes) {
        List<String> evidence = new ArrayList<>();
        evidence.add("any:");
        votes(votes, evidence);
        around(span, evidence);
        form(span, evidence);
        places.stream()
                .filter(place -> place.phrase().span().overlaps(span))
                .findFirst()
                .ifPresent(place -> phrase(span, place, evidence));
        return evidence;
    }

    private static void votes(List<Find> votes, List<String> evidence) {
        votes.stream().map(vote -> "finder:" + vote.finder()).distinct().forEach(evidence::add);
        votes.stream()
                .map(vote -> vote.finder() + ":" + vote.clue())
                .distinct()
                .forEach(evidence::add);
        evidence.add("finders:"
                + votes.stream().map(Find::finder).distinct().sorted().toList());
    }

    private void around(Span span, List<String> evidence) {
        evidence.add("before:" + left(span));
        evidence.add("after:" + right(span));
    }

    private String left(Span span) {
        Integer before = endingAt.get(span.start());
        return span.start() == 0 ? "^" : before == null ? "cut" : shown(reading.tokens().get(before));
    }

    private String right(Span span) {
        Integer after = startingAt.get(span.end());
        boolean atEnd = span.end() == reading.text().length();
        return atEnd ? "$" : after == null ? "cut" : shown(reading.tokens().get(after));
    }

    private void form(Span span, List<String> evidence) {
        String name = span.of(reading.text());
        Integer first = startingAt.get(span.start());
        Integer last = endingAt.get(span.end());
        headType(span, name, evidence);
        evidence.add("length:" + bucket(name.length()));
        if (name.matches(".*\\d.*")) {
            evidence.add("has:digits");
        }
        if (name.contains("“")) {
            evidence.add("has:quotes");
        }
        if (first == null || last == null || first > last) {
            return;
        }
        var phrase = new Phrase(reading.tokens().subList(first, last + 1));
        evidence.add("first:" + shown(phrase.first()));
        evidence.add("last:" + shown(phrase.last()));
        String head = words.headOf(name).map(NameHead::text).orElse("");
        boolean isHead = head.equals(name);
        evidence.add("own:" + (isHead ? "head only" : Math.min(3, words.ownWords(phrase, head))));
        if (phrase.size() <= 3) {
            StringBuilder natures = new StringBuilder("natures:");
            phrase.tokens().forEach(token -> natures.append(' ').append(token.nature()));
            evidence.add(natures.toString());
        }
        evidence.add("words:" + Math.min(6, phrase.size()));
    }

    private void headType(Span span, String name, List<String> evidence) {
        String type = words.headOf(name).map(head -> head.type().name()).orElse("none");
        evidence.add("ending:" + type + " before:" + left(span));
        evidence.add("ending:" + type + " after:" + right(span));
        evidence.add("ending:" + type + " length:" + bucket(name.length()));
        ending = type;
    }

    private void phrase(Span span, Place place, List<String> evidence) {
        Span whole = place.phrase().span();
        boolean left = span.start() == whole.start();
        boolean right = span.end() == whole.end();
        String fit = left ? right ? "whole" : "begins" : right ? "ends" : whole.contains(span) ? "inside" : "across";
        Enumeration list = place.enumeration();
        String closing = list.closing().map(EntityType::name).orElse("none");
        evidence.add("fit:" + fit);
        evidence.add("list:" + Math.min(3, list.members().size()) + " " + fit);
        evidence.add("closing:" + closing + " " + fit);
        evidence.add("governed:" + shown(list.before()) + " …");
        evidence.add("governed:… " + shown(list.after()));
        evidence.add("ending:" + ending + " governed:" + shown(list.before()) + " …");
        evidence.add("ending:" + ending + " governed:… " + shown(list.after()));
        evidence.add("ending:" + ending + " closing:" + closing + " " + fit);
    }

    private String shown(Token token) {
        String shown = shown(token.word());
        return shown.isEmpty() ? "/" + token.nature() : shown;
    }

    /** A word that the tables know, or a mark; any other may be a part of a name and is not shown. */
    private String shown(String word) {
        boolean known = words.endsNames(word) || words.isCommon(word) || words.isMeasure(word);
        return known || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) ? word : "";
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
