package nianlun.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nianlun.history.DoubtfulPair;
import nianlun.history.Histories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person should look at. */
@RestController
@RequestMapping("/api/review")
@Tag(name = "review")
class ReviewController {

    private static final int MOST_ROWS = 500;

    private final Histories histories;

    ReviewController(Histories histories) {
        this.histories = histories;
    }

    @Operation(
            summary =
                    "Pairs of names of which the program is least sure whether they are one thing, best question first")
    @GetMapping("/names")
    List<DoubtfulPair> names(@RequestParam Optional<String> place, @RequestParam(defaultValue = "50") int limit) {
        return histories.doubtfulPairs(place, Math.max(1, Math.min(limit, MOST_ROWS)));
    }
}
