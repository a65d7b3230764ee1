package nianlun.report;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decodes a file's bytes strictly: what does not fit the encoding is refused, and the message says where. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String file;

    TextDecoder(String file) {
        this.file = file;
    }

    Decoded decode(byte[] bytes) {
        Bytes content = new Bytes(bytes);
        if (content.isBlank()) {
            throw refused("it is empty");
        }
        content.otherFormat().ifPresent(format -> {
            throw refused("it is " + format + " and not plain text; save it as text (UTF-8)");
        });
        Decoded decoded = inItsEncoding(content);
        refuseControlCharacters(decoded);
        return decoded;
    }

    private Decoded inItsEncoding(Bytes content) {
        if (content.startsWith(0xEF, 0xBB, 0xBF)) {
            return strictly(content, UTF_8, 3);
        }
        if (content.startsWith(0xFF, 0xFE)) {
            return strictly(content, UTF_16LE, 2);
        }
        if (content.startsWith(0xFE, 0xFF)) {
            return strictly(content, UTF_16BE, 2);
        }
        Optional<Charset> utf16 = content.utf16WithoutMark();
        return utf16.isPresent() ? strictly(content, utf16.get(), 0) : utf8OrGb18030(content);
    }

    private Decoded utf8OrGb18030(Bytes content) {
        Attempt utf8 = Attempt.of(content, UTF_8, 0);
        if (utf8.succeeded()) {
            return new Decoded("UTF-8", utf8.text());
        }
        if (content.isMostlyUtf8()) {
            throw refused("it is UTF-8, but broken at byte " + utf8.failedAt() + "; fetch it again or save it anew");
        }
        Attempt gb18030 = Attempt.of(content, GB18030, 0);
        if (!gb18030.succeeded()) {
            throw refused("it is neither UTF-8 (broken at byte " + utf8.failedAt() + ") nor GB18030 (broken at byte "
                    + gb18030.failedAt() + ") nor UTF-16; save it as UTF-8");
        }
        if (!Plausibility.isChinese(gb18030.text())) {
            throw refused("it is not UTF-8 (broken at byte " + utf8.failedAt()
                    + "), and read as GB18030 it is no Chinese; save it as UTF-8");
        }
        return new Decoded("GB18030", gb18030.text());
    }

    private Decoded strictly(Bytes content, Charset charset, int from) {
        Attempt attempt = Attempt.of(content, charset, from);
        if (!attempt.succeeded()) {
            throw refused("it is " + charset + ", but broken at byte " + attempt.failedAt()
                    + "; fetch it again or save it as UTF-8");
        }
        return new Decoded(charset.name(), attempt.text());
    }

    private void refuseControlCharacters(Decoded decoded) {
        String text = decoded.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && "\t\n\r\f\u000b\u001a".indexOf(text.charAt(i)) < 0) {
                throw refused("read as %s it holds the control character U+%04X at character %d; it is no text"
                        .formatted(decoded.charset(), (int) text.charAt(i), i));
            }
        }
    }

    private ReportFormatException refused(String reason) {
        return new ReportFormatException(file, reason);
    }

    /** What came out of decoding, and at which byte it failed (-1: it did not). */
    private record Attempt(String text, int failedAt) {

        static Attempt of(Bytes content, Charset charset, int from) {
            ByteBuffer in = content.from(from);
            CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
            CoderResult result = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in, out, true);
            return new Attempt(out.flip().toString(), result.isError() ? in.position() : -1);
        }

        boolean succeeded() {
            return failedAt < 0;
        }
    }
}
