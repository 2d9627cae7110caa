package vn.vanho.policycomm.intake.internal;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.vanho.policycomm.intake.NobodyWaits;

/** Says why what came in changed nothing. */
@RestControllerAdvice(basePackageClasses = TriggersController.class)
class IntakeProblems {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, Object> changedNothing(NobodyWaits refused) {
        return Map.of("message", String.valueOf(refused.getMessage()), "violations", List.of());
    }
}
