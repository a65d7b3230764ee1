package nianlun.report;

/** A file's text, without a byte order mark, and the encoding that it was written in. */
record Decoded(String charset, String text) {

    String format() {
        return "text/plain; charset=" + charset;
    }
}
