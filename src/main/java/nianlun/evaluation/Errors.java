package nianlun.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianlun.evaluation.NamingError.Kind;

/** What went wrong in the finding of names, from left to right within each kind. */
public record Errors(List<NamingError> all) {

    private static final Comparator<NamingError> LEFT_TO_RIGHT =
            Comparator.comparing(error -> error.context().start());

    public Errors {
        all = List.copyOf(all);
    }

    static Errors of(FileEvaluation file) {
        var errors = new ArrayList<NamingError>();
        var matching = new Matching(file.expected(), file.found());
        List<SystemMention> unmatched = file.found().stream()
                .filter(mention -> matching.match(mention).isEmpty())
                .toList();
        missed(file).forEach(errors::add);
        extra(file, unmatched).forEach(errors::add);
        boundaries(file, unmatched).forEach(errors::add);
        wrongTypes(file.gold(), matching).forEach(errors::add);
        errors.sort(Comparator.comparing(NamingError::kind).thenComparing(LEFT_TO_RIGHT));
        return new Errors(errors);
    }

    public List<NamingError> of(Kind kind) {
        return all.stream().filter(error -> error.kind() == kind).toList();
    }

    private static Stream<NamingError> missed(FileEvaluation file) {
        return file.expected().stream()
                .filter(gold -> file.found().stream().noneMatch(found -> overlap(gold, found)))
                .map(gold -> NamingError.missed(file.gold(), gold));
    }

    private static Stream<NamingError> extra(FileEvaluation file, List<SystemMention> unmatched) {
        return unmatched.stream()
                .filter(found -> file.expected().stream().noneMatch(gold -> overlap(gold, found)))
                .map(found -> NamingError.extra(file.gold(), found));
    }

    private static Stream<NamingError> boundaries(FileEvaluation file, List<SystemMention> unmatched) {
        return unmatched.stream()
                .flatMap(found -> file.expected().stream()
                        .filter(gold -> overlap(gold, found))
                        .map(gold -> NamingError.boundary(file.gold(), gold, found)));
    }

    private static Stream<NamingError> wrongTypes(Gold gold, Matching matching) {
        return matching.matches().stream()
                .filter(match -> !match.isRight())
                .map(match -> NamingError.type(gold, match));
    }

    private static boolean overlap(GoldMention gold, SystemMention found) {
        return gold.span().overlaps(found.span());
    }
}
