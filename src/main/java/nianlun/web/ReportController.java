package nianlun.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nianlun.history.ReportRepository;
import nianlun.history.ReportSummary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The reports in the graph. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports")
class ReportController {

    private final ReportRepository reports;

    ReportController(ReportRepository reports) {
        this.reports = reports;
    }

    @Operation(summary = "All reports, by place and year")
    @GetMapping
    List<ReportSummary> reports() {
        return reports.findAllByOrderByPlaceAscYearAscIdAsc();
    }

    @Operation(summary = "One report by its id, such as 371082-2023")
    @GetMapping("/{id}")
    ReportSummary report(@PathVariable String id) {
        return reports.findById(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No report has the id '%s'; /api/reports lists them".formatted(id)));
    }
}
