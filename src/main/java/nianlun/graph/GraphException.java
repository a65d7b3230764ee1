package nianlun.graph;

/** The graph cannot be used: the message says what failed and what to do, in one line. */
public class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GraphException(String message) {
        super(message);
    }

    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
