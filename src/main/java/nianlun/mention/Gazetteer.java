package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.division.Level;
import nianlun.mention.KnownPlace.Kinship;

/** The names that public lists know for a jurisdiction: its own, its towns and villages, and those around it. */
public final class Gazetteer {

    private static final int CITY_DIGITS = 4;

    private final List<PlaceTrie> tries;

    private Gazetteer(List<PlaceTrie> tries) {
        this.tries = List.copyOf(tries);
    }

    /** A gazetteer that knows nothing. */
    public static Gazetteer empty() {
        return new Gazetteer(List.of());
    }

    /** The names that a jurisdiction's reports may use. */
    static Gazetteer of(Divisions divisions, DivisionCode jurisdiction, PlaceTrie elsewhere) {
        List<KnownPlace> near = new ArrayList<>();
        divisions.byCode(jurisdiction).ifPresent(self -> {
            add(near, Stream.of(self), Kinship.SELF);
            List<Division> ancestors = divisions.ancestorsOf(self);
            add(near, ancestors.stream(), Kinship.ANCESTOR);
            ancestors.forEach(ancestor -> add(near, divisions.childrenOf(ancestor.code()).stream(), Kinship.SIBLING));
            add(near, divisions.childrenOf(jurisdiction).stream(), Kinship.CHILD);
            addTownsAndVillages(near, divisions, jurisdiction);
        });
        return new Gazetteer(List.of(new PlaceTrie(near), elsewhere));
    }

    private static void addTownsAndVillages(List<KnownPlace> near, Divisions divisions, DivisionCode jurisdiction) {
        if (jurisdiction.value().length() > CITY_DIGITS) {
            add(near, divisions.townsOf(jurisdiction).stream(), Kinship.TOWN);
            add(near, divisions.villagesOf(jurisdiction).stream(), Kinship.VILLAGE);
        } else {
            divisions
                    .childrenOf(jurisdiction)
                    .forEach(child -> add(near, divisions.childrenOf(child.code()).stream(), Kinship.CHILD));
        }
    }

    /** Provinces, cities and counties of the whole country; counties by full name only, as short ones are too common. */
    static PlaceTrie elsewhere(Divisions divisions) {
        List<KnownPlace> places = new ArrayList<>();
        for (int province = 11; province <= 82; province++) {
            divisions.byCode(new DivisionCode(String.valueOf(province))).ifPresent(division -> {
                add(places, Stream.of(division), Kinship.ELSEWHERE);
                for (Division city : divisions.childrenOf(division.code())) {
                    add(places, Stream.of(city), Kinship.ELSEWHERE);
                    divisions.childrenOf(city.code()).stream()
                            .filter(county -> county.level() == Level.COUNTY)
                            .forEach(county -> places.add(new KnownPlace(county.name(), Kinship.ELSEWHERE, true)));
                }
            });
        }
        return new PlaceTrie(places);
    }

    private static void add(List<KnownPlace> places, Stream<Division> divisions, Kinship kinship) {
        divisions.forEach(division -> {
            places.add(new KnownPlace(division.shortName(), kinship, false));
            if (!division.shortName().equals(division.villageName())) {
                places.add(new KnownPlace(division.villageName(), kinship, true));
            }
        });
    }

    /** The known names in a text; they may overlap. */
    List<PlaceTrie.Hit> in(String text) {
        return tries.stream().flatMap(trie -> trie.in(text).stream()).toList();
    }
}
