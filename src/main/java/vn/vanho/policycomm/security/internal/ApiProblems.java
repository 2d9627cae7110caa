package vn.vanho.policycomm.security.internal;

import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.vanho.policycomm.api.Problem;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;

/** Answers programs in JSON: a Vietnamese message, and each faulty field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final Phrases phrases;

    ApiProblems(Phrases phrases) {
        this.phrases = phrases;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(InputRefused refused) {
        return answer(HttpStatus.BAD_REQUEST, Problem.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<Problem> forbidden(ActionForbidden refused) {
        return answer(HttpStatus.FORBIDDEN, Problem.of(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> taken(CaseAlreadyOpen refused) {
        return answer(HttpStatus.CONFLICT, Problem.of(refused.getMessage()));
    }

    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> notFound() {
        return answer(HttpStatus.NOT_FOUND, Problem.of(phrases.of("api.notFound")));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Problem> unreadable() {
        return answer(HttpStatus.BAD_REQUEST, Problem.of(phrases.of("api.unreadable")));
    }

    private static ResponseEntity<Problem> answer(HttpStatus status, Problem problem) {
        return ResponseEntity.status(status).body(problem);
    }
}
