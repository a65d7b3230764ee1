package nianlun.cli;

import java.io.PrintWriter;
import nianlun.ingest.IngestListener;
import nianlun.ingest.Refusal;

/** Says what cannot be read, a line each. */
record RefusalPrinter(PrintWriter err) implements IngestListener {

    @Override
    public void refused(Refusal refusal) {
        err.println(refusal.message());
    }
}
