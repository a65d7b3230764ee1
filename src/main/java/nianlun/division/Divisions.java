package nianlun.division;

import java.util.List;
import java.util.Optional;

/** The administrative divisions of China as a public list has them. Immutable, and safe for use by several threads. */
public final class Divisions {

    private Divisions() {}

    /** The divisions that ship with the application. */
    public static Divisions bundled() {
        return new Divisions();
    }

    public Optional<Division> byCode(DivisionCode code) {
        return Optional.empty();
    }

    /** Provinces, cities and counties that bear this name: in full (荣成市), short (荣成) or formerly (徐水县 for 徐水区). */
    public List<Division> named(String name) {
        return List.of();
    }

    /** The divisions that this one lies in, province first. */
    public List<Division> ancestorsOf(Division division) {
        return List.of();
    }

    /** The divisions one level below. */
    public List<Division> childrenOf(DivisionCode code) {
        return List.of();
    }

    /** Towns and subdistricts inside of a province, city or county. */
    public List<Division> townsOf(DivisionCode code) {
        return List.of();
    }

    /** Villages and communities inside of a county or town. */
    public List<Division> villagesOf(DivisionCode code) {
        return List.of();
    }
}
