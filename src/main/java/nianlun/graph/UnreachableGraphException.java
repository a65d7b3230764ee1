package nianlun.graph;

/** Nobody answers at the graph's address. */
final class UnreachableGraphException extends GraphException {

    private static final long serialVersionUID = 1L;

    UnreachableGraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
