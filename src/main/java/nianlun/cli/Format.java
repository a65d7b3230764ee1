package nianlun.cli;

/** How rows are written. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV
}
