package nianlun.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query of the library: a file of Cypher whose comment says what it answers and which parameters it has.
 *
 * @param name the file's name, which is unique
 * @param folder the kind of question
 * @param answers what it answers, line by line
 * @param cypher the file as it is
 */
public record LibraryQuery(
        String name, String folder, List<String> answers, List<QueryParameter> parameters, String cypher) {

    private static final Pattern PARAMETER = Pattern.compile(
            "// :param (?<name>\\w+) => (?<value>null|\\d+|true|false|'[^']*'|\"[^\"]*\");\\s*(?<help>.*)");

    public LibraryQuery {
        answers = List.copyOf(answers);
        parameters = List.copyOf(parameters);
    }

    /** Reads a file of the library. */
    static LibraryQuery parse(String folder, String name, String file) {
        List<String> answers = new ArrayList<>();
        List<QueryParameter> parameters = new ArrayList<>();
        for (String line : file.lines().takeWhile(text -> text.startsWith("//")).toList()) {
            Matcher parameter = PARAMETER.matcher(line);
            if (parameter.matches()) {
                Optional<Object> standard = Optional.of(parameter.group("value"))
                        .filter(value -> !value.equals("null"))
                        .map(QueryParameter::read);
                parameters.add(new QueryParameter(parameter.group("name"), standard, parameter.group("help")));
            } else if (line.length() > 2) {
                answers.add(line.substring(2).strip());
            }
        }
        return new LibraryQuery(name, folder, answers, parameters, file);
    }

    /** Folder and name, as in {@code entity/history}. */
    public String path() {
        return folder + "/" + name;
    }

    /** What it answers, in one line. */
    public String title() {
        return answers.isEmpty() ? name : answers.get(0);
    }

    /**
     * The values of all parameters: what is given, else the standard values.
     *
     * @throws QueryException if a given one is none of the query's, or not of its type
     */
    public Map<String, @Nullable Object> values(Map<String, String> given) {
        given.keySet().stream()
                .filter(key -> parameters.stream()
                        .noneMatch(parameter -> parameter.name().equals(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw new QueryException(
                            "The query '%s' has no parameter '%s'; it has %s".formatted(name, key, names()));
                });
        Map<String, @Nullable Object> values = new HashMap<>();
        for (QueryParameter parameter : parameters) {
            String written = given.get(parameter.name());
            values.put(
                    parameter.name(),
                    (written == null ? parameter.standard() : parameter.valueOf(written)).orElse(null));
        }
        return values;
    }

    private String names() {
        return parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
    }
}
