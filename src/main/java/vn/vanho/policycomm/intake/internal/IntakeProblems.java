package vn.vanho.policycomm.intake.internal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.vanho.policycomm.api.Problem;
import vn.vanho.policycomm.intake.NobodyWaits;

/** Says why what came in changed nothing. */
@RestControllerAdvice(basePackageClasses = TriggersController.class)
class IntakeProblems {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Problem changedNothing(NobodyWaits refused) {
        return Problem.of(refused.getMessage());
    }
}
