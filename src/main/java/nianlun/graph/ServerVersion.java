package nianlun.graph;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;

/** The version of a Neo4j server: 5.26, or the year and month of a later one. */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    private static final ServerVersion OLDEST = new ServerVersion(5, 26);
    private static final Pattern WRITTEN = Pattern.compile("(\\d+)\\.(\\d+).*");

    static ServerVersion of(Driver driver) {
        var record = driver.executableQuery(
                        "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version")
                .execute()
                .records()
                .get(0);
        return parse(record.get("version").asString());
    }

    static ServerVersion parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new GraphException("Not a version of Neo4j: '%s'".formatted(written));
        }
        return new ServerVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    void ensureUsable(URI server) {
        if (compareTo(OLDEST) < 0) {
            throw new GraphException(
                    "Neo4j at '%s' has the version '%s': use %s or a later one".formatted(server, this, OLDEST));
        }
    }

    @Override
    public int compareTo(ServerVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
