package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianlun.division.Divisions;
import nianlun.mention.Lexicon;
import nianlun.mention.MentionExtractors;
import nianlun.mention.Recogniser;
import nianlun.mention.ReportMentions;
import nianlun.report.DocumentReader;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The four reports of the seed, added in each of the 24 orders. */
class OrdersTests {

    private static final Divisions DIVISIONS = Divisions.bundled();
    private static final Resolver RESOLVER = new EvidenceResolver(DIVISIONS);

    private static List<ReportMentions> reports = List.of();

    @BeforeAll
    static void readTheSeed() {
        List<Report> read =
                new ReportReader(DIVISIONS).read(new DocumentReader().read(Path.of("seeds/荣成市政府工作报告-2021-2024.txt")));
        reports = MentionExtractors.with(DIVISIONS, Recogniser.bundled(), Lexicon.none())
                .extract(read);
        assertThat(reports).hasSize(4);
    }

    @Test
    void everyOrderEndsWithTheSameThings() {
        Set<Set<String>> atOnce = things(resolve(reports, Identities.none()));

        for (List<ReportMentions> order : orders(reports)) {
            assertThat(things(last(steps(order)))).isEqualTo(atOnce);
        }
    }

    @Test
    void whateverTheOrderAnIdStaysOrLeadsToTheThingThatItBecame() {
        for (List<ReportMentions> order : orders(reports)) {
            Map<EntityId, Set<String>> namesBefore = Map.of();
            Map<EntityId, EntityId> became = new HashMap<>();
            for (Resolution step : steps(order)) {
                Map<EntityId, Set<String>> names = names(step);
                step.entities()
                        .forEach(entity -> entity.formerIds().forEach(former -> became.put(former, entity.id())));
                namesBefore.forEach((id, before) -> {
                    EntityId now = names.containsKey(id) ? id : became.get(id);
                    assertThat(now).as("what became of %s %s", id, before).isNotNull();
                    assertThat(names.get(now)).containsAnyElementsOf(before);
                });
                namesBefore = names;
            }
        }
    }

    /** After each report that is added, what the reports so far name. */
    private static List<Resolution> steps(List<ReportMentions> order) {
        List<Resolution> steps = new ArrayList<>();
        Identities identities = Identities.none();
        for (int count = 1; count <= order.size(); count++) {
            Resolution step = resolve(order.subList(0, count), identities);
            identities = stored(step);
            steps.add(step);
        }
        return steps;
    }

    private static Resolution resolve(Collection<ReportMentions> some, Identities identities) {
        return RESOLVER.resolve(List.copyOf(some), identities, Judgements.none());
    }

    private static Identities stored(Resolution resolution) {
        Map<EntityId, Set<String>> names = names(resolution);
        List<Identities.Known> known = new ArrayList<>();
        for (Entity entity : resolution.entities()) {
            for (String name : names.getOrDefault(entity.id(), Set.of())) {
                known.add(new Identities.Known(entity.id(), entity.scope(), name, entity.age()));
            }
        }
        return Identities.of(known);
    }

    private static Map<EntityId, Set<String>> names(Resolution resolution) {
        Map<EntityId, Set<String>> names = new HashMap<>();
        resolution
                .mentions()
                .forEach(mention -> names.computeIfAbsent(mention.entity(), id -> new TreeSet<>())
                        .add(mention.name()));
        return names;
    }

    private static Set<Set<String>> things(Resolution resolution) {
        return new HashSet<>(names(resolution).values());
    }

    private static Resolution last(List<Resolution> steps) {
        return steps.get(steps.size() - 1);
    }

    private static List<List<ReportMentions>> orders(List<ReportMentions> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ReportMentions>> orders = new ArrayList<>();
        for (ReportMentions first : some) {
            List<ReportMentions> others =
                    some.stream().filter(other -> !other.equals(first)).toList();
            for (List<ReportMentions> rest : orders(others)) {
                List<ReportMentions> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
