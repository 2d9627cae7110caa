package vn.vanho.policycomm.security.internal;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.organisation.Locality;

/** Turns refusals into pages that say what to do. */
@ControllerAdvice
class PageProblems {

    private final Locality locality;

    PageProblems(Locality locality) {
        this.locality = locality;
    }

    @ExceptionHandler
    ModelAndView forbidden(ActionForbidden refused) {
        return page(HttpStatus.FORBIDDEN).addObject("reason", refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView refused(InputRefused refused) {
        return page(HttpStatus.BAD_REQUEST).addObject("violations", refused.violations());
    }

    @ExceptionHandler(NoSuchElementException.class)
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    private ModelAndView page(HttpStatus status) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        return page.addObject("status", status.value()).addObject("authority", locality.authority());
    }
}
