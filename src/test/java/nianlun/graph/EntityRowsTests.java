package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianlun.mention.EntityType;
import nianlun.report.Span;
import nianlun.resolution.Entity;
import nianlun.resolution.EntityId;
import org.junit.jupiter.api.Test;

class EntityRowsTests {

    private static final EntityId ID = EntityId.mint("130131", "云谷集团");

    @Test
    void aNameThatOnlyTheLexiconGivesIsShownAndCanBeSearched() {
        GraphRows rows = rows(Optional.of("云谷集团"));

        assertThat(rows.nodes(NodeKind.ENTITY).get(ID.value()))
                .containsEntry("name", "云谷集团")
                .containsEntry("aliases", List.of("云谷新材料"));
        assertThat(rows.nodes(NodeKind.NAME)).containsKeys("云谷集团", "云谷新材料");
        assertThat(rows.edges(EdgeKind.KNOWN_AS).get(EdgeKey.between(ID.value(), "云谷集团")))
                .containsEntry("years", List.of());
    }

    @Test
    void withoutALexiconTheReportsNameIsShown() {
        assertThat(rows(Optional.empty()).nodes(NodeKind.ENTITY).get(ID.value()))
                .containsEntry("name", "云谷新材料");
    }

    private static GraphRows rows(Optional<String> canonical) {
        Entity entity =
                new Entity(ID, 1, List.of(), "130131", EntityType.ENTERPRISE, Optional.empty(), canonical, false);
        Tally tally = Tally.of(
                List.of(new Evidence(ID.value(), "云谷新材料", 2023, "130131-2023#1", "云谷新材料上市。", 0, new Span(0, 5))));
        return EntityRows.of(new GraphRows(), List.of(entity), tally, Map.of());
    }
}
