package nianlun.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The administrative divisions of China as a public list has them. Immutable, and safe for use by several threads. */
public final class Divisions {

    private final Map<DivisionCode, Division> byCode = new HashMap<>(1 << 16);
    private final Map<String, List<Division>> byParent = new HashMap<>();
    private final NameIndex names;
    private final Villages villages = new Villages();
    private final Recalled<DivisionCode, LocalNames> localNames = new Recalled<>(this::namesInside);

    private Divisions(List<Division> provincesToTowns, List<FormerName> formerNames) {
        provincesToTowns.forEach(division -> {
            byCode.put(division.code(), division);
            byParent.computeIfAbsent(division.code().parentValue(), ignored -> new ArrayList<>())
                    .add(division);
        });
        names = new NameIndex(
                provincesToTowns.stream()
                        .filter(division -> division.level() != Level.TOWN && !division.isPlaceholder())
                        .toList(),
                formerNames);
    }

    /** The divisions that ship with the application. Villages are unpacked city by city when they are asked for. */
    public static Divisions bundled() {
        return new Divisions(DivisionFiles.divisions(), DivisionFiles.formerNames());
    }

    public Optional<Division> byCode(DivisionCode code) {
        if (!code.isUnknown() && code.value().length() == Level.VILLAGE.digits()) {
            return villages.inside(code).stream().findFirst();
        }
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Provinces, cities and counties that bear this name, by code: in full (荣成市), short (荣成) or formerly (徐水县 for 徐水区).
     * A full name that is on the list wins alone; several counties of one name are all there.
     */
    public List<Division> named(String name) {
        return names.named(name);
    }

    /**
     * The divisions of any level, villages too unless {@code within} is a province, that lie inside another one and bear
     * this name, by code: in full, else as people write it, short, or formerly.
     */
    public List<Division> named(String name, DivisionCode within) {
        List<Division> found = localNames.of(within).named(name);
        return found.isEmpty() ? namedOtherwise(name, within) : found;
    }

    private List<Division> namedOtherwise(String name, DivisionCode within) {
        return named(name).stream()
                .filter(division ->
                        !division.code().equals(within) && division.code().isWithin(within))
                .toList();
    }

    /** The divisions that this one lies in, province first. Rows that only the statistics have (市辖区) are left out. */
    public List<Division> ancestorsOf(Division division) {
        return Stream.iterate(
                        division.code().parentValue(),
                        code -> !code.isEmpty(),
                        code -> new DivisionCode(code).parentValue())
                .map(code -> byCode.get(new DivisionCode(code)))
                .flatMap(Stream::ofNullable)
                .filter(ancestor -> !ancestor.isPlaceholder())
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /**
     * The divisions one level below, by code. Where there is only a row of the statistics between (市辖区), those below it:
     * the counties of 上海市, the towns of 东莞市.
     */
    public List<Division> childrenOf(DivisionCode code) {
        if (!code.isUnknown() && code.value().length() == Level.TOWN.digits()) {
            return villagesOf(code);
        }
        return below(code).stream()
                .flatMap(child -> child.isPlaceholder() ? childrenOf(child.code()).stream() : Stream.of(child))
                .toList();
    }

    /** Towns and subdistricts inside of a province, city or county, by code. */
    public List<Division> townsOf(DivisionCode code) {
        return descendants(code)
                .filter(division -> division.level() == Level.TOWN)
                .toList();
    }

    /** Villages and communities inside of a city, county or town, by code; none for a province. */
    public List<Division> villagesOf(DivisionCode code) {
        return villages.inside(code);
    }

    private LocalNames namesInside(DivisionCode code) {
        return new LocalNames(Stream.concat(descendants(code), villagesOf(code).stream())
                .filter(division -> !division.isPlaceholder())
                .sorted((one, other) -> one.code().compareTo(other.code())));
    }

    private Stream<Division> descendants(DivisionCode code) {
        return below(code).stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child.code())));
    }

    private List<Division> below(DivisionCode code) {
        return List.copyOf(byParent.getOrDefault(code.value(), List.of()));
    }
}
