package nianlun.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nianlun.history.Answer;
import nianlun.history.LibraryQuery;
import nianlun.history.Queries;
import nianlun.history.QueryException;
import nianlun.history.QueryLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The library of queries. */
@RestController
@RequestMapping("/api/queries")
@Tag(name = "queries")
class QueryController {

    private final QueryLibrary library;
    private final Queries queries;

    QueryController(QueryLibrary library, Queries queries) {
        this.library = library;
        this.queries = queries;
    }

    @Operation(summary = "All queries of the library, each with what it answers, its parameters and its Cypher")
    @GetMapping
    List<LibraryQuery> queries() {
        return library.all();
    }

    @Operation(summary = "The rows of a query; parameters as in its description, the others have their standard values")
    @GetMapping("/{name}")
    Answer ask(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return queries.ask(name, parameters);
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(QueryException error) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(error.getMessage()));
    }
}
