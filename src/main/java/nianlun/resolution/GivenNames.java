package nianlun.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianlun.mention.Lexicon;

/** The canonical names that the user's lexicon gives, also for names that differ only in what tells no things apart. */
final class GivenNames {

    private final Map<String, String> canonicalByCore = new HashMap<>();

    GivenNames(Lexicon lexicon) {
        lexicon.canonicalNames().forEach((name, canonical) -> canonicalByCore.putIfAbsent(Names.core(name), canonical));
    }

    /** The canonical name of a thing that is called so, with or without the jurisdiction's own name before it. */
    Optional<String> canonicalOf(String name, HomeNames home) {
        if (canonicalByCore.isEmpty()) {
            return Optional.empty();
        }
        String core = Names.core(name);
        return Optional.ofNullable(canonicalByCore.get(core))
                .or(() -> home.withoutOwn(core).map(canonicalByCore::get));
    }
}
