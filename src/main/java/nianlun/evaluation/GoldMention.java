package nianlun.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nianlun.mention.EntityType;
import nianlun.report.Span;

/**
 * A name that a careful reader marked.
 *
 * @param span its characters in the plain text
 * @param surface these characters
 * @param types the type, and where two are fair the better one first
 * @param canonical the fullest usual name: one thing, one canonical name
 * @param stage how far the thing is, where that was judged
 */
public record GoldMention(
        Span span, String surface, List<EntityType> types, String canonical, Optional<StatedStage> stage) {

    public GoldMention {
        types = List.copyOf(types);
        requireWritable(surface, "surface");
        requireWritable(canonical, "canonical name");
        if (surface.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The surface '" + surface + "' has not the " + span.length() + " characters of its span");
        }
        if (types.isEmpty() || types.size() > 2 || new LinkedHashSet<>(types).size() < types.size()) {
            throw new IllegalArgumentException("'" + surface + "' needs one type or two different ones, not " + types);
        }
    }

    /** Reads types, canonical name and stage as they are written in a mark; an empty stage is none. */
    static GoldMention parse(Span span, String surface, String types, String canonical, String stage) {
        return new GoldMention(
                span,
                surface,
                Arrays.stream(types.split(",", -1)).map(GoldMention::type).toList(),
                canonical,
                stage.isEmpty() ? Optional.empty() : Optional.of(StatedStage.parse(stage)));
    }

    /** The type to count it under; where two are fair, the better one. */
    public EntityType type() {
        return types.get(0);
    }

    /** Whether this type is right for it. */
    public boolean allows(EntityType type) {
        return types.contains(type);
    }

    /** Types as they are written in a mark: {@code PROJECT,PARK}. */
    public String writtenTypes() {
        return types.stream().map(EntityType::name).collect(joining(","));
    }

    /** The stage as it is written in a mark; empty where there is none. */
    public String writtenStage() {
        return stage.map(StatedStage::toString).orElse("");
    }

    private static EntityType type(String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown type '" + name + "'; known are " + Arrays.toString(EntityType.values())));
    }

    private static void requireWritable(String value, String role) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + role + " is empty");
        }
        if (value.chars().anyMatch(character -> "⟦⟧|\t\r\n".indexOf(character) >= 0)) {
            throw new IllegalArgumentException(
                    "The " + role + " '" + value + "' holds one of ⟦ ⟧ |, a tab or a line break");
        }
    }
}
