package nianlun.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The queries that ship with the application, from the folder {@code cypher/queries}. */
@Component
public class QueryLibrary {

    private static final String FILES = "classpath*:cypher/queries/*/*.cypher";
    private static final Pattern FOLDER_AND_NAME = Pattern.compile("(?<folder>[^/]+)/(?<name>[^/]+)\\.cypher$");

    private final List<LibraryQuery> queries;

    public QueryLibrary() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        this.queries = Arrays.stream(files)
                .map(QueryLibrary::read)
                .sorted(Comparator.comparing(LibraryQuery::folder).thenComparing(LibraryQuery::name))
                .toList();
    }

    /** All queries, by folder and name. */
    public List<LibraryQuery> all() {
        return queries;
    }

    /**
     * The query of this name, with or without its folder.
     *
     * @throws QueryException if there is none; says which there are
     */
    public LibraryQuery named(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name) || query.path().equals(name))
                .findFirst()
                .orElseThrow(() -> new QueryException("The library has no query '%s'; it has %s"
                        .formatted(
                                name, queries.stream().map(LibraryQuery::name).collect(Collectors.joining(", ")))));
    }

    private static LibraryQuery read(Resource file) {
        try {
            Matcher path = FOLDER_AND_NAME.matcher(file.getURL().getPath());
            if (!path.find()) {
                throw new IllegalStateException("Not a file of the library: " + file);
            }
            return LibraryQuery.parse(
                    path.group("folder"), path.group("name"), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
