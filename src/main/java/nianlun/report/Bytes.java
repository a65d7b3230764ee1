package nianlun.report;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/** A file's bytes, and what can be told from them before they are decoded. */
final class Bytes {

    private static final int SAMPLE = 1 << 20;

    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    ByteBuffer from(int start) {
        return ByteBuffer.wrap(bytes, start, bytes.length - start);
    }

    boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (byte each : bytes) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The name of a format that is known by its first bytes and is no text. */
    Optional<String> otherFormat() {
        if (startsWith('%', 'P', 'D', 'F')) {
            return Optional.of("a PDF");
        }
        if (startsWith('P', 'K', 3, 4)) {
            return Optional.of("a ZIP archive or an Office document");
        }
        if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an old Office document");
        }
        return startsWith(0x1F, 0x8B) ? Optional.of("a gzip archive") : Optional.empty();
    }

    /**
     * UTF-16 shows without a mark by its zero bytes: those of line ends, spaces and digits all lie on one side. Other
     * encodings of text have none.
     */
    Optional<Charset> utf16WithoutMark() {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        boolean littleEndian = odd > 10 * even;
        boolean bigEndian = even > 10 * odd;
        if (!littleEndian && !bigEndian) {
            return Optional.empty();
        }
        Charset charset = littleEndian ? UTF_16LE : UTF_16BE;
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        return Plausibility.isWritten(new String(bytes, 0, sample, charset)) ? Optional.of(charset) : Optional.empty();
    }

    /** Whether nearly all of it is UTF-8, so that it is a damaged file rather than another encoding. */
    boolean isMostlyUtf8() {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), UTF_8);
        long damaged = sample.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = sample.chars().filter(c -> c > 0x7F).count();
        return damaged * 5 < beyondAscii;
    }
}
