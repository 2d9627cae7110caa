package vn.vanho.policycomm.security.internal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;

/** Answers programs in JSON: a Vietnamese message, and each faulty field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final Phrases phrases;

    ApiProblems(Phrases phrases) {
        this.phrases = phrases;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(InputRefused refused) {
        return answer(HttpStatus.BAD_REQUEST, refused.getMessage(), refused.violations());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> forbidden(ActionForbidden refused) {
        return answer(HttpStatus.FORBIDDEN, refused.getMessage(), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> taken(CaseAlreadyOpen refused) {
        return answer(HttpStatus.CONFLICT, refused.getMessage(), List.of());
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<Map<String, Object>> notFound() {
        return answer(HttpStatus.NOT_FOUND, phrases.of("api.notFound"), List.of());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, Object>> unreadable() {
        return answer(HttpStatus.BAD_REQUEST, phrases.of("api.unreadable"), List.of());
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, @Nullable String message, List<Violation> violations) {
        String text = Objects.requireNonNullElse(message, status.getReasonPhrase());
        return ResponseEntity.status(status).body(Map.of("message", text, "violations", violations));
    }
}
