package nianlun.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Provinces, cities and counties by name. The first way of reading a name that finds something wins alone. */
final class NameIndex {

    private static final Pattern AUTONOMOUS = Pattern.compile(".*自治([州县旗])");
    private static final Pattern COUNTY_KIND = Pattern.compile("(.{2,})[县市区]");
    private static final Pattern CITY_KIND = Pattern.compile("(.{2,})(?:地区|盟)");

    private final Map<String, List<Division>> byFullName = new HashMap<>();
    private final Map<String, List<Division>> byFormerName = new HashMap<>();
    private final Map<String, List<Division>> byShortName = new HashMap<>();
    private final Map<String, List<Division>> byShortFormerName = new HashMap<>();

    NameIndex(List<Division> divisions, List<FormerName> formerNames) {
        Map<DivisionCode, Division> byCode = new HashMap<>();
        divisions.forEach(division -> {
            byCode.put(division.code(), division);
            put(byFullName, division.name(), division);
            shortForms(division).forEach(name -> put(byShortName, name, division));
        });
        formerNames.forEach(former -> addFormer(former, byCode));
    }

    /** By code. */
    List<Division> named(String name) {
        return Stream.of(byFullName, byFormerName, byShortName, byShortFormerName)
                .map(index -> index.getOrDefault(name, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> ofAnotherKind(name))
                .stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** 徐水县 finds 徐水区, 菏泽地区 finds 菏泽市: counties become districts and prefectures cities, and keep their name. */
    private List<Division> ofAnotherKind(String name) {
        List<Division> counties = ofAnotherKind(COUNTY_KIND, name, Level.COUNTY);
        return counties.isEmpty() ? ofAnotherKind(CITY_KIND, name, Level.CITY) : counties;
    }

    private List<Division> ofAnotherKind(Pattern kind, String name, Level level) {
        var matcher = kind.matcher(name);
        return matcher.matches()
                ? byShortName.getOrDefault(matcher.group(1), List.of()).stream()
                        .filter(division -> division.level() == level)
                        .toList()
                : List.of();
    }

    /** 恩施土家族苗族自治州 is written 恩施 and 恩施州. */
    private static List<String> shortForms(Division division) {
        String shortName = division.shortName();
        var autonomous = AUTONOMOUS.matcher(division.name());
        return autonomous.matches() ? List.of(shortName, shortName + autonomous.group(1)) : List.of(shortName);
    }

    private void addFormer(FormerName former, Map<DivisionCode, Division> byCode) {
        Division now = byCode.get(former.code());
        if (now == null) {
            throw new IllegalStateException(
                    "The former name '" + former.name() + "' has the code '" + former.code() + "', which no list has");
        }
        put(byFormerName, former.name(), now);
        put(byShortFormerName, new Division(now.code(), former.name(), now.level()).shortName(), now);
    }

    private static void put(Map<String, List<Division>> index, String name, Division division) {
        index.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(division);
    }
}
