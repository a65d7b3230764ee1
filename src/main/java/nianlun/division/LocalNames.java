package nianlun.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The divisions of every level inside of one division, by name: in full, as people write it, or short. */
final class LocalNames {

    private final Map<String, List<Division>> byFullName = new HashMap<>();
    private final Map<String, List<Division>> byVillageName = new HashMap<>();
    private final Map<String, List<Division>> byShortName = new HashMap<>();

    LocalNames(Stream<Division> inside) {
        inside.forEach(division -> {
            put(byFullName, division.name(), division);
            put(byVillageName, division.villageName(), division);
            put(byShortName, division.shortName(), division);
        });
    }

    List<Division> named(String name) {
        return Stream.of(byFullName, byVillageName, byShortName)
                .flatMap(index -> Stream.ofNullable(index.get(name)))
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static void put(Map<String, List<Division>> index, String name, Division division) {
        index.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(division);
    }
}
