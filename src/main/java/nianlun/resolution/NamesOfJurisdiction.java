package nianlun.resolution;

import java.util.List;
import java.util.Map;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;

/**
 * The names in all reports of one jurisdiction, put together where they are called the same.
 *
 * @param reports oldest first
 * @param mentions in the order of reports and text
 * @param groupOfEach the group of each mention
 * @param groups all groups, that of the jurisdiction itself first
 * @param within enterprises that stand only within the names of other things, by what stands there
 * @param judgements those that count here
 */
record NamesOfJurisdiction(
        Jurisdiction jurisdiction,
        List<Report> reports,
        List<Named> mentions,
        List<NameGroup> groupOfEach,
        List<NameGroup> groups,
        NameGroup home,
        Map<String, NameGroup> within,
        Places places,
        Map<NameGroup, GroupFacts> facts,
        Judgements judgements) {

    /** The groups that bear a name: as it is written, else as the list of divisions has it. */
    List<NameGroup> groupsNamed(String name) {
        String core = Names.core(name);
        List<NameGroup> written =
                groups.stream().filter(group -> group.names().contains(name)).toList();
        return written.isEmpty()
                ? groups.stream().filter(group -> group.isCalled(core)).toList()
                : written;
    }
}
