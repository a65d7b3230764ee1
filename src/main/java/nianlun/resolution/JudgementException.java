package nianlun.resolution;

/** A judgement that cannot be taken; the message says why, and names what it contradicts. */
public final class JudgementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JudgementException(String message) {
        super(message);
    }
}
