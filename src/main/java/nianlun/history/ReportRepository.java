package nianlun.history;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The reports in the graph. */
public interface ReportRepository extends Repository<ReportSummary, String> {

    Optional<ReportSummary> findById(String id);

    List<ReportSummary> findAllByOrderByPlaceAscYearAscIdAsc();
}
