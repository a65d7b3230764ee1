package nianlun.resolution;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nianlun.division.DivisionCode;
import nianlun.mention.EntityType;

/**
 * What a person, or the program, holds of two names, or of a thing that bears a name.
 *
 * @param id {@code j} and a number for a person's, {@code p} and a digest for the program's
 * @param scope in whose reports it holds: a jurisdiction's code, or {@code CN} for all
 * @param left a name as reports write it
 * @param right the other name; else the new name or type, the note, the address; empty for {@code HIDE}
 * @param by who judged; {@code program} for the program
 * @param at the day, as {@code 2026-12-01}; empty for the program's
 * @param why the reason, in the judge's words or as the clues that weighed most
 * @param score how probable it is that the two are one thing; 1 or 0 for a person's SAME and DIFFERENT
 */
public record Judgement(
        String id,
        JudgementKind kind,
        String scope,
        String left,
        String right,
        String by,
        String at,
        String why,
        double score) {

    /** An address, or a code by GB 32100-2015. */
    private static final Pattern LINK = Pattern.compile("https?://\\S+|[0-9A-HJ-NP-RT-UW-Y]{18}");

    /** By whom the program's own are. */
    public static final String PROGRAM = "program";

    public Judgement {
        if (left.isBlank()) {
            throw new JudgementException("A judgement is about a name, and none is given");
        }
        if (kind != JudgementKind.HIDE && right.isBlank()) {
            throw new JudgementException("'%s' of '%s' needs a second value, and none is given"
                    .formatted(kind.name().toLowerCase(java.util.Locale.ROOT), left));
        }
        if (kind.isOfTwo() && left.equals(right)) {
            throw new JudgementException("'%s' is judged with itself; name two".formatted(left));
        }
        if (kind == JudgementKind.LINK && !LINK.matcher(right).matches()) {
            throw new JudgementException(
                    "'%s' is neither an http(s) address nor a unified social credit code of 18 characters"
                            .formatted(right));
        }
        if (kind == JudgementKind.RETYPE
                && Arrays.stream(EntityType.values())
                        .noneMatch(type -> type.name().equals(right))) {
            throw new JudgementException(
                    "'%s' is no type; known are %s".formatted(right, Arrays.toString(EntityType.values())));
        }
    }

    /** The jurisdiction in whose reports alone it holds, if there is one. */
    public Optional<DivisionCode> place() {
        return scope.equals(Places.WHOLE_COUNTRY) ? Optional.empty() : Optional.of(new DivisionCode(scope));
    }

    /** Whether it counts for the reports of this jurisdiction. */
    boolean holdsIn(DivisionCode place) {
        return scope.equals(Places.WHOLE_COUNTRY) || scope.equals(place.value());
    }

    /** In one line, for messages. */
    @Override
    public String toString() {
        return "%s (%s %s%s, %s, by %s: %s)"
                .formatted(
                        id,
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        left,
                        right.isEmpty() ? "" : " " + right,
                        at,
                        by,
                        why.isEmpty() ? "no reason given" : why);
    }
}
