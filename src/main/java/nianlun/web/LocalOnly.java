package nianlun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that mean this machine. A page from elsewhere that a browser happens to show can send requests
 * here too; its Origin, or after a trick with the name service its Host, gives it away.
 */
@Component
final class LocalOnly extends OncePerRequestFilter {

    /** Pages have nothing from elsewhere, and no script or style within their text. */
    private static final String OWN_FILES_ONLY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Swagger's page writes styles and images into its elements. */
    private static final String OWN_FILES_AND_STYLES =
            OWN_FILES_ONLY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final String SWAGGER = "/api/swagger-ui/";

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isHere(request.getServerName())) {
            refuse(response, "Host", request.getHeader(HttpHeaders.HOST));
        } else if (!isOwnOrigin(request.getHeader(HttpHeaders.ORIGIN))) {
            refuse(response, "Origin", request.getHeader(HttpHeaders.ORIGIN));
        } else {
            addSecurityHeaders(response, request.getRequestURI().startsWith(SWAGGER));
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwnOrigin(@Nullable String origin) {
        if (origin == null) {
            return true;
        }
        try {
            return isHere(URI.create(origin).getHost());
        } catch (IllegalArgumentException isNoAddress) {
            return false;
        }
    }

    private static boolean isHere(@Nullable String host) {
        return host != null && THIS_MACHINE.contains(host);
    }

    private static void refuse(HttpServletResponse response, String header, @Nullable String value) throws IOException {
        response.sendError(
                HttpServletResponse.SC_FORBIDDEN,
                "The %s '%s' is not this machine: ask 127.0.0.1 or localhost".formatted(header, value));
    }

    private static void addSecurityHeaders(HttpServletResponse response, boolean isSwagger) {
        response.setHeader("Content-Security-Policy", isSwagger ? OWN_FILES_AND_STYLES : OWN_FILES_ONLY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
