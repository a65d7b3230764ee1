package nianlun.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of a jurisdiction's names: names of one key are one thing. What may be left out of a name without meaning
 * another thing depends on which other names there are.
 */
final class NameKeys {

    private final HomeNames home;
    private final Set<String> ownRemainders = new HashSet<>();
    private final Map<String, Set<String>> divisionsByRemainder = new HashMap<>();
    private final Map<String, Set<String>> coresByNameWithoutAmount = new HashMap<>();

    /** @param cores the cores of all names of the jurisdiction */
    NameKeys(HomeNames home, Collection<String> cores) {
        this.home = home;
        cores.forEach(core -> home.withoutOwn(core).ifPresent(ownRemainders::add));
        cores.forEach(core -> home.withoutAbove(core)
                .ifPresent(stripped -> divisionsByRemainder
                        .computeIfAbsent(stripped.remainder(), name -> new TreeSet<>())
                        .add(stripped.division().substring(0, 2))));
        cores.stream()
                .map(this::withoutHome)
                .forEach(core -> coresByNameWithoutAmount
                        .computeIfAbsent(Names.withoutAmount(core), name -> new TreeSet<>())
                        .add(core));
    }

    /**
     * The name without home and amount. The amount is left out if the jurisdiction's names of this wording have only the
     * one: 华能20万千瓦高温气冷堆 is 华能高温气冷堆, but of two solar parks of 100 and 200 megawatts neither is the other.
     */
    String keyOf(String core) {
        String name = withoutHome(core);
        String withoutAmount = Names.withoutAmount(name);
        Set<String> amounts = new TreeSet<>(coresByNameWithoutAmount.getOrDefault(withoutAmount, Set.of()));
        amounts.remove(withoutAmount);
        return amounts.size() == 1 ? withoutAmount : name;
    }

    /**
     * The name without the jurisdiction before it. A province or city before it is left out too, unless the jurisdiction
     * has a thing of the same name itself (威海经济开发区 beside 荣成经济开发区), or city and province both have one.
     */
    private String withoutHome(String core) {
        return home.withoutOwn(core)
                .or(() -> home.withoutAbove(core)
                        .map(HomeNames.Stripped::remainder)
                        .filter(remainder -> !ownRemainders.contains(remainder) && !GenericNames.contains(remainder))
                        .filter(remainder -> divisionsByRemainder
                                        .getOrDefault(remainder, Set.of())
                                        .size()
                                == 1))
                .orElse(core);
    }
}
