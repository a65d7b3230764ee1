package nianlun.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nianlun.mention.Mention;
import nianlun.report.DocumentId;
import nianlun.report.Report;
import nianlun.report.Section;
import nianlun.report.SectionKind;
import nianlun.report.Sentence;

/**
 * A mention as {@code extract} prints it.
 *
 * @param document where the document was read from
 * @param section the kind of the section
 * @param start where it starts in the document's text, in UTF-16 units
 * @param entity the id that resolution gave over all reports of the jurisdiction
 */
public record ExtractedMention(
        String document,
        String report,
        int year,
        String section,
        int aboutYear,
        int start,
        int end,
        String surface,
        String type,
        String entity,
        String canonical,
        double confidence,
        List<String> by) {

    /** The mentions of a resolution, in the order of reports and text. */
    public static Stream<ExtractedMention> of(Resolution resolution, Function<DocumentId, String> pathOf) {
        Map<EntityId, String> names = resolution.canonicalNames();
        Map<Sentence, SectionKind> kinds = new HashMap<>();
        resolution.reports().forEach(report -> report.sections().forEach(section -> note(kinds, section)));
        return resolution.mentions().stream()
                .map(linked -> of(
                        linked,
                        pathOf.apply(linked.report().document()),
                        Objects.requireNonNull(kinds.get(linked.mention().sentence())),
                        Objects.requireNonNull(names.get(linked.entity()))));
    }

    private static void note(Map<Sentence, SectionKind> kinds, Section section) {
        section.sentences().forEach(sentence -> kinds.put(sentence, section.kind()));
    }

    private static ExtractedMention of(LinkedMention linked, String document, SectionKind kind, String canonical) {
        Mention mention = linked.mention();
        Report report = linked.report();
        return new ExtractedMention(
                document,
                report.id().value(),
                report.year(),
                kind.name(),
                mention.sentence().aboutYear(),
                mention.start(),
                mention.end(),
                mention.surface(),
                mention.type().name(),
                linked.entity().value(),
                canonical,
                mention.confidence(),
                mention.by());
    }
}
