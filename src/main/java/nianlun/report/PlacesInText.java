package nianlun.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.division.Level;

/** Finds the divisions whose towns, counties or cities a text names: a report names many of its own and few of others. */
final class PlacesInText {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final int LAST_PROVINCE = 65;
    private static final int FIRST_PROVINCE = 11;

    private final Divisions divisions;
    private final Map<String, Set<DivisionCode>> parentsByName = new HashMap<>();
    private final Map<String, Set<DivisionCode>> bearersByName = new HashMap<>();
    private final Map<DivisionCode, Set<String>> ownNames = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    PlacesInText(Divisions divisions) {
        this.divisions = divisions;
        for (int code = FIRST_PROVINCE; code <= LAST_PROVINCE; code++) {
            divisions.byCode(new DivisionCode(Integer.toString(code))).ifPresent(this::index);
        }
    }

    /** How strongly a text names what lies in each division (a name that many divisions have counts little), and itself. */
    Map<DivisionCode, Double> scores(String text) {
        Map<String, Integer> counts = counts(text);
        Map<DivisionCode, Double> scores = new HashMap<>();
        counts.keySet().forEach(name -> {
            Set<DivisionCode> parents = parentsByName.getOrDefault(name, Set.of());
            parents.forEach(parent -> scores.merge(parent, 1.0 / parents.size(), Double::sum));
        });
        scores.replaceAll((code, score) -> score + ownScore(code, counts));
        addThoseNamedAlone(scores, counts);
        return scores;
    }

    /** A name alone proves half as much as beside names of its towns: 和平 and 朝阳 are words, too. */
    private void addThoseNamedAlone(Map<DivisionCode, Double> scores, Map<String, Integer> counts) {
        counts.keySet()
                .forEach(name -> bearersByName
                        .getOrDefault(name, Set.of())
                        .forEach(code -> scores.computeIfAbsent(code, ignored -> ownScore(code, counts) / 2)));
    }

    private double ownScore(DivisionCode code, Map<String, Integer> counts) {
        int named = ownNames.getOrDefault(code, Set.of()).stream()
                .mapToInt(name -> counts.getOrDefault(name, 0))
                .sum();
        return Math.min(named, 20) / 5.0;
    }

    private Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            if (!beginnings.contains(text.substring(i, i + SHORTEST))) {
                continue;
            }
            for (int end = i + SHORTEST; end <= Math.min(text.length(), i + LONGEST); end++) {
                String name = text.substring(i, end);
                if (parentsByName.containsKey(name)) {
                    counts.merge(name, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private void index(Division division) {
        Set<String> own = new HashSet<>(namesOf(division));
        ownNames.put(division.code(), own);
        own.forEach(name -> {
            add(name, divisions.ancestorsOf(division));
            bearersByName.computeIfAbsent(name, ignored -> new HashSet<>()).add(division.code());
        });
        if (division.level() == Level.COUNTY) {
            divisions
                    .townsOf(division.code())
                    .forEach(town -> namesOf(town).forEach(name -> add(name, List.of(division))));
        } else {
            divisions.childrenOf(division.code()).forEach(this::indexBelow);
        }
    }

    private void indexBelow(Division child) {
        if (child.level() == Level.CITY || child.level() == Level.COUNTY) {
            index(child);
        }
    }

    /** A county counts for its city, a city for its province. */
    private void add(String name, List<Division> ancestors) {
        beginnings.add(name.substring(0, SHORTEST));
        Set<DivisionCode> parents = parentsByName.computeIfAbsent(name, ignored -> new HashSet<>());
        if (!ancestors.isEmpty()) {
            parents.add(ancestors.get(ancestors.size() - 1).code());
        }
    }

    private static List<String> namesOf(Division division) {
        List<String> names = new ArrayList<>();
        String name = division.name().replaceFirst("办事处$", "");
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            names.add(name);
        }
        if (division.level() != Level.TOWN && name.length() > SHORTEST) {
            names.add(name.substring(0, Math.min(LONGEST, name.length() - 1)));
        }
        return names;
    }
}
