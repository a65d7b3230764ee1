package nianlun.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nianlun.history.EntityHistory;
import nianlun.history.EntitySummary;
import nianlun.history.Histories;
import nianlun.history.WordHistory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Things and words over the years. */
@RestController
@RequestMapping("/api")
@Tag(name = "entities")
class EntityController {

    private static final int MOST_ROWS = 200;

    private final Histories histories;

    EntityController(Histories histories) {
        this.histories = histories;
    }

    @Operation(summary = "Things by the beginning or a part of a name, by pinyin or its initials")
    @GetMapping("/entities")
    List<EntitySummary> search(
            @RequestParam String q,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> place,
            @RequestParam(defaultValue = "20") int limit) {
        return histories.search(q, type, place, Math.max(1, Math.min(limit, MOST_ROWS)));
    }

    @Operation(summary = "One thing by its id: names by year, and every sentence that names it")
    @GetMapping("/entities/{id}")
    EntityHistory entity(@PathVariable String id, @RequestParam Optional<String> place) {
        return histories
                .of(id, place)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No entity has the id '%s'; /api/entities?q=NAME finds ids by name".formatted(id)));
    }

    @Operation(summary = "Every sentence that holds these characters, by year")
    @GetMapping("/words")
    WordHistory word(@RequestParam String text, @RequestParam Optional<String> place) {
        return histories.ofWord(text, place);
    }
}
