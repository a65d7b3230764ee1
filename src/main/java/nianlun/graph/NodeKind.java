package nianlun.graph;

import java.util.List;

/** The kinds of nodes that are written, with the property that identifies them and all properties that are ours. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum NodeKind {
    DOCUMENT("Document", "id", "name", "path", "format", "text", "places", "sources", "withheld"),
    REPORT(
            "Report",
            "id",
            "place",
            "year",
            "jurisdiction",
            "title",
            "session",
            "speaker",
            "deliveredOn",
            "genre",
            "url",
            "retrievedAt",
            "inferred",
            "model",
            "lexicon"),
    SECTION("Section", "id", "ordinal", "heading", "kind", "aboutFrom", "aboutTo"),
    SENTENCE("Sentence", "id", "ordinal", "text", "start", "end", "report", "place", "year", "aboutYear", "kind"),
    ENTITY("Entity", "id", "age", "formerIds", "name", "type", "aliases", "years", "scope", "level", "code"),
    NAME("Name", "text", "pinyin", "initials"),
    JUDGEMENT("Judgement", "id", "place", "judgement", "kind", "left", "right", "by", "at", "why", "source", "score");

    private final String label;
    private final String key;
    private final List<String> properties;

    NodeKind(String label, String key, String... properties) {
        this.label = label;
        this.key = key;
        this.properties = List.of(properties);
    }

    String label() {
        return label;
    }

    String key() {
        return key;
    }

    /** Our properties beside the key. Others are the user's and are left alone. */
    List<String> properties() {
        return properties;
    }
}
