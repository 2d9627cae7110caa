package vn.vanho.policycomm.security.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import vn.vanho.policycomm.api.Refusal;
import vn.vanho.policycomm.engine.Phrases;

/** Refusals for programs: the shape of the engine's own errors, with a Vietnamese sentence. */
final class JsonRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Phrases phrases;
    private final boolean challenge;

    /** @param challenge whether a 401 asks for HTTP Basic, which makes browsers open their own window */
    JsonRefusal(ObjectMapper json, Phrases phrases, boolean challenge) {
        this.json = json;
        this.phrases = phrases;
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof SignInThrottled throttled) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(throttled.retryAfterSeconds()));
            write(response, HttpStatus.TOO_MANY_REQUESTS, "security.rest.429");
            return;
        }
        if (challenge) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"policy-communication\", charset=\"UTF-8\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, challenge ? "security.rest.401" : "security.webapp.401");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                denied instanceof PasswordToChange ? "security.rest.oneTime" : "security.rest.403");
    }

    private void write(HttpServletResponse response, HttpStatus status, String text) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), new Refusal(status.getReasonPhrase(), phrases.of(text)));
    }
}
